using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Which graph the application shows: section <c>Graph</c> of the settings.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    public const string EmbeddedScheme = "embedded:";

    /// <summary><c>embedded:FOLDER</c>, the folder relative to the repository or the installed program.</summary>
    public string Uri { get; set; } = "embedded:data/graph";

    /// <summary>Loads <see cref="Seeds"/> where an embedded store holds nothing.</summary>
    public bool SeedOnFirstRun { get; set; } = true;

    /// <summary>The folder of the seed files, relative as in <see cref="Uri"/>.</summary>
    public string Seeds { get; set; } = "seeds";

    /// <summary>Absolute folder of the embedded store.</summary>
    public string StoreFolder => ProductFolders.Resolve(Uri[EmbeddedScheme.Length..]);

    public string SeedsFolder => ProductFolders.Resolve(Seeds);
}
