namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>A folder of one test, gone with it.</summary>
public sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kazdiplo-web-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
