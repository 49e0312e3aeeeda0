using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>For queries that are asked with nothing.</summary>
public readonly record struct NoParameters;

/// <summary>One entity or document, and the most rows wanted.</summary>
public sealed record EntityWithLimit(string Id, int Limit);

internal static class QueryParameters
{
    public static readonly IReadOnlyDictionary<string, Value> None = new Dictionary<string, Value>();

    public static IReadOnlyDictionary<string, Value> Of(string name, Value value) =>
        new Dictionary<string, Value>(StringComparer.Ordinal) { [name] = value };

    public static IReadOnlyDictionary<string, Value> Of(string name1, Value value1, string name2, Value value2) =>
        new Dictionary<string, Value>(StringComparer.Ordinal) { [name1] = value1, [name2] = value2 };

    public static IReadOnlyDictionary<string, Value> Of(
        string name1, Value value1, string name2, Value value2, string name3, Value value3) =>
        new Dictionary<string, Value>(StringComparer.Ordinal) { [name1] = value1, [name2] = value2, [name3] = value3 };
}
