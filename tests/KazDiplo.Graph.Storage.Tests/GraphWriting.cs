using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests;

/// <summary>Short forms of what almost every test does.</summary>
internal static class GraphWriting
{
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    public static async Task<long> WriteAsync(this GraphStore store, Action<GraphWriter> change)
    {
        using var writer = await store.BeginWriteAsync(Wait, TestContext.Current.CancellationToken);
        change(writer);
        return await writer.CommitAsync(TestContext.Current.CancellationToken);
    }

    public static int Label(this GraphWriter writer, string name) => writer.View.Tokens.Labels.GetOrCreate(name);

    public static int Type(this GraphWriter writer, string name) => writer.View.Tokens.Types.GetOrCreate(name);

    public static int Key(this GraphWriter writer, string name) => writer.View.Tokens.Keys.GetOrCreate(name);

    public static long CreateNode(this GraphWriter writer, string label, string key, Value value)
    {
        var node = writer.CreateNode();
        writer.AddLabel(node, writer.Label(label));
        writer.SetNodeProperty(node, writer.Key(key), value);
        return node;
    }
}
