using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Neo4j's conversions of all items of a list; an item that cannot be converted becomes null.</summary>
internal static class ListConversionFunctions
{
    private static readonly Family List = new("List");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Of("toBooleanList", StaticType.Boolean, TypeConversion.TryToBoolean),
        Of("toFloatList", StaticType.Float, TypeConversion.TryToFloat),
        Of("toIntegerList", StaticType.Integer, TypeConversion.TryToInteger),
        Of("toStringList", StaticType.String, TypeConversion.TryToString),
    ];

    private static FunctionDefinition Of(string name, StaticType item, Func<Value, Value?> convert) => List.Define(
        name, StaticType.ListOf(item), $"Every item as {TypeNames.Of(item)}, or null.",
        (_, a) => Value.List(Convert(Argument.List(name, a[0]), convert)),
        Family.Argument("input", StaticType.List));

    private static ListValue Convert(ListValue list, Func<Value, Value?> convert)
    {
        var items = new Value[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = convert(list[i]) ?? Value.Null;
        }

        return new ListValue(items);
    }
}
