using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>Reads entries of a server's metadata: null where the entry is missing or of another type.</summary>
internal static class Metadata
{
    public static string? Text(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.IsString ? value.AsString() : null;

    public static long? Integer(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.IsInteger ? value.AsInteger() : null;

    public static bool? Boolean(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.Boolean ? value.AsBoolean() : null;

    public static ListValue? List(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.List ? value.AsList() : null;

    public static MapValue? Map(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.TryGetValue(key, out var value) && value.Kind == ValueKind.Map ? value.AsMap() : null;

    public static IEnumerable<string> Texts(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.List(key)?.Where(item => item.IsString).Select(item => item.AsString()) ?? [];

    public static IEnumerable<MapValue> Maps(this IReadOnlyDictionary<string, Value> map, string key) =>
        map.List(key)?.Where(item => item.Kind == ValueKind.Map).Select(item => item.AsMap()) ?? [];
}
