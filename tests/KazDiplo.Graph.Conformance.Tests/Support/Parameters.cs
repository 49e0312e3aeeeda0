using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Support;

internal static class Parameters
{
    public static Dictionary<string, Value> Of(string name, Value value) => new() { [name] = value };
}
