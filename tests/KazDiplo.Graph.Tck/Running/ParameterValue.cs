using KazDiplo.Graph.Tck.Expected;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>Turns the TCK's notation into a query parameter.</summary>
internal static class ParameterValue
{
    public static Value From(ExpectedValue value) => value switch
    {
        ExpectedNull => Value.Null,
        ExpectedBoolean boolean => Value.Boolean(boolean.Value),
        ExpectedInteger integer => Value.Integer(integer.Value),
        ExpectedFloat number => Value.Float(number.Value),
        ExpectedString text => Value.String(text.Value),
        ExpectedList list => Value.List([.. list.Items.Select(From)]),
        ExpectedMap map => Value.Map(new MapValue(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, From(entry.Value))))),
        _ => throw new FormatException($"{value} cannot be a parameter."),
    };
}
