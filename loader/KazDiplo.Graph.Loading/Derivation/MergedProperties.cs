using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>
/// Puts the properties of agreeing claims together: the more specific value wins. Values that exclude each other
/// (largest partner, second-largest partner) do not merge: they stay two relationships.
/// </summary>
internal static class MergedProperties
{
    /// <summary>From general to specific, where length does not tell.</summary>
    private static readonly string[][] Specificity =
    [
        ["unknown", "member", "founding-member"],
        ["unknown", "working", "official", "state"],
        ["participant", "host", "chair"],
    ];

    /// <summary>Text that describes; of two, the longer says more.</summary>
    private static readonly string[] Descriptive = ["title", "role", "kind", "office", "topic"];

    public static bool CanMerge(IReadOnlyDictionary<string, Value> a, IReadOnlyDictionary<string, Value> b) =>
        a.All(property => !b.TryGetValue(property.Key, out var other) || CanMerge(property.Key, property.Value, other));

    public static Dictionary<string, Value> Merge(IReadOnlyDictionary<string, Value> a, IReadOnlyDictionary<string, Value> b)
    {
        var merged = new Dictionary<string, Value>(a, StringComparer.Ordinal);
        foreach (var (key, value) in b)
        {
            merged[key] = merged.TryGetValue(key, out var current) ? MoreSpecific(current, value) : value;
        }

        return merged;
    }

    private static bool CanMerge(string key, Value a, Value b) =>
        ValueEquivalence.AreEquivalent(a, b) || (Descriptive.Contains(key) && a.IsString && b.IsString && (key != "kind" || OrderOf(a, b) is not null));

    private static Value MoreSpecific(Value a, Value b)
    {
        if (!a.IsString || !b.IsString)
        {
            return a;
        }

        if (OrderOf(a, b) is { } order)
        {
            return order >= 0 ? a : b;
        }

        return b.AsString().Length > a.AsString().Length ? b : a;
    }

    /// <summary>Positive when a is more specific than b; null where the two are not on one scale.</summary>
    private static int? OrderOf(Value a, Value b)
    {
        foreach (var scale in Specificity)
        {
            var (left, right) = (Array.IndexOf(scale, a.AsString()), Array.IndexOf(scale, b.AsString()));
            if (left >= 0 && right >= 0)
            {
                return left - right;
            }
        }

        return null;
    }
}
