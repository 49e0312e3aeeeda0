using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

/// <summary>The functions that the TCK names, with types where it wants a compile-time error.</summary>
public sealed class SmallFunctionCatalog : IFunctionCatalog
{
    private static readonly StaticType Measurable = new(CypherTypes.List | CypherTypes.String);
    private static readonly StaticType WithProperties = new(CypherTypes.Map | CypherTypes.Entity);

    private readonly Dictionary<string, FunctionSignature> _functions = new(StringComparer.OrdinalIgnoreCase);

    public SmallFunctionCatalog()
    {
        AddTyped();
        AddAll(1, "id elementId exists head last tail reverse keys toInteger toFloat toString toBoolean timestamp");
        AddAll(1, "abs ceil floor round sign sqrt exp log log10 sin cos tan asin acos atan degrees radians");
        AddAll(1, "toUpper toLower trim ltrim rtrim datetime.fromepochmillis");
        AddAll(0, "rand pi e", int.MaxValue, isDeterministic: false);
        AddAll(1, "coalesce range substring split replace left right datetime.fromepoch", int.MaxValue);
        AddAll(0, "date time localtime datetime localdatetime duration", int.MaxValue);
        foreach (var type in new[] { "date", "time", "localtime", "datetime", "localdatetime" })
            AddAll(0, $"{type}.truncate {type}.transaction {type}.statement {type}.realtime", int.MaxValue);
        AddAll(2, "duration.between duration.inMonths duration.inDays duration.inSeconds atan2", 2);
        foreach (var name in new[] { "count", "sum", "avg", "min", "max", "collect", "stDev", "stDevP" })
            Add(new FunctionSignature(name, [StaticType.Any], 1, 1, StaticType.Any, IsAggregating: true));
        foreach (var name in new[] { "percentileDisc", "percentileCont" })
            Add(new FunctionSignature(name, [StaticType.Any], 2, 2, StaticType.Any, IsAggregating: true));
    }

    public bool TryGetFunction(string name, [NotNullWhen(true)] out FunctionSignature? signature) =>
        _functions.TryGetValue(name, out signature);

    private void AddTyped()
    {
        Add(new FunctionSignature("size", [Measurable], 1, 1, StaticType.Integer));
        Add(new FunctionSignature("length", [StaticType.Path], 1, 1, StaticType.Integer));
        Add(new FunctionSignature("type", [StaticType.Relationship], 1, 1, StaticType.String));
        Add(new FunctionSignature("labels", [StaticType.Node], 1, 1, StaticType.ListOf(StaticType.String)));
        Add(new FunctionSignature("nodes", [StaticType.Path], 1, 1, StaticType.ListOf(StaticType.Node)));
        Add(new FunctionSignature("relationships", [StaticType.Path], 1, 1, StaticType.ListOf(StaticType.Relationship)));
        Add(new FunctionSignature("properties", [WithProperties], 1, 1, StaticType.Map));
        Add(new FunctionSignature("startNode", [StaticType.Relationship], 1, 1, StaticType.Node));
        Add(new FunctionSignature("endNode", [StaticType.Relationship], 1, 1, StaticType.Node));
    }

    private void AddAll(int min, string names, int max = 1, bool isDeterministic = true)
    {
        foreach (var name in names.Split(' '))
            Add(new FunctionSignature(name, [], min, max, StaticType.Any, IsDeterministic: isDeterministic));
    }

    private void Add(FunctionSignature signature) => _functions.Add(signature.Name, signature);
}
