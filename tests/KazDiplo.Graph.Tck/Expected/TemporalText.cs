using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Expected;

/// <summary>The text of a temporal value without quotes: the TCK writes temporal results as strings.</summary>
internal static class TemporalText
{
    public static string Of(Value value) => value.ToString().Trim('\'');
}
