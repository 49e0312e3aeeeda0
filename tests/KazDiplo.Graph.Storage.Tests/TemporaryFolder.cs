namespace KazDiplo.Graph.Storage.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("graph-store-").FullName;

    public string Database => System.IO.Path.Combine(Path, GraphStore.FileName);

    public GraphStore Open() => GraphStore.Open(new GraphStoreOptions { Folder = Path });

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
