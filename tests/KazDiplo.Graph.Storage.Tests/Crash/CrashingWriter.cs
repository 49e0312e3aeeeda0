using System.Diagnostics;
using System.Globalization;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests.Crash;

/// <summary>
/// A process that commits without end until it is killed. Each transaction makes a triangle of nodes that carry its
/// number; the number is printed when the commit is acknowledged.
/// </summary>
internal static class CrashingWriter
{
    public const string Mode = "--write-until-killed";
    private const int Writers = 3;
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(1);

    public static Process Start(string folder)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashingWriter).Assembly.Location);
        }

        start.ArgumentList.Add(Mode);
        start.ArgumentList.Add(folder);
        return Process.Start(start)!;
    }

    public static async Task<int> RunAsync(string folder)
    {
        // Snapshots all the time, so that the kill also falls into them.
        var store = GraphStore.Open(new GraphStoreOptions { Folder = folder, SnapshotAfterLogBytes = 20_000 });
        var number = Triangles.Read(store.Current).Keys.DefaultIfEmpty(0).Max();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteForeverAsync)));
        return 0;

        async Task WriteForeverAsync()
        {
            while (true)
            {
                var mine = Interlocked.Increment(ref number);
                using var writer = await store.BeginWriteAsync(Wait);
                Triangles.Write(writer, mine);
                await writer.CommitAsync();
                var line = mine.ToString(CultureInfo.InvariantCulture);
                lock (store)
                {
                    Console.Out.WriteLine(line);
                    Console.Out.Flush();
                }
            }
        }
    }
}

/// <summary>What one transaction of the crashing writer leaves behind, whole or not at all.</summary>
internal static class Triangles
{
    public const int Corners = 3;

    public static void Write(GraphWriter writer, long number)
    {
        var tokens = writer.View.Tokens;
        var (corner, edge, key) = (tokens.Labels.GetOrCreate("Corner"), tokens.Types.GetOrCreate("EDGE"), tokens.Keys.GetOrCreate("number"));
        var nodes = new long[Corners];
        for (var place = 0; place < Corners; place++)
        {
            nodes[place] = writer.CreateNode();
            writer.AddLabel(nodes[place], corner);
            writer.SetNodeProperty(nodes[place], key, Value.Integer(number));
        }

        for (var place = 0; place < Corners; place++)
        {
            writer.CreateRelationship(nodes[place], nodes[(place + 1) % Corners], edge);
        }
    }

    /// <summary>Number → nodes and relationships that carry it.</summary>
    public static SortedDictionary<long, (int Nodes, int Relationships)> Read(GraphView view)
    {
        var found = new SortedDictionary<long, (int Nodes, int Relationships)>();
        if (!view.Tokens.Keys.TryGet("number", out var key))
        {
            return found;
        }

        for (var cursor = view.ScanNodes(); cursor.MoveNext();)
        {
            var number = view.PropertyOfNode(cursor.Current, key).AsInteger();
            found.TryGetValue(number, out var counts);
            found[number] = (counts.Nodes + 1, counts.Relationships + (int)view.Degree(cursor.Current, Direction.Outgoing, -1));
        }

        return found;
    }
}
