using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Which graph the application shows: section <c>Graph</c> of the settings.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>
    /// <c>embedded:FOLDER</c>, the folder relative to the repository or the installed program; or a database behind Bolt:
    /// <c>bolt://</c> or <c>neo4j://</c>, with <c>+s</c> or <c>+ssc</c> for TLS.
    /// </summary>
    public string Uri { get; set; } = EmbeddedUri.Default;

    /// <summary>The user of a database behind Bolt; null where it asks for none.</summary>
    public string? User { get; set; }

    /// <summary>Better in <see cref="PasswordFile"/>: environments and command lines are seen by others.</summary>
    public string? Password { get; set; }

    /// <summary>The file that holds the password.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>The database behind Bolt; null for the user's home database.</summary>
    public string? Database { get; set; }

    /// <summary>Loads <see cref="Seeds"/> where an embedded store holds nothing.</summary>
    public bool SeedOnFirstRun { get; set; } = true;

    /// <summary>The folder of the seed files, relative as in <see cref="Uri"/>.</summary>
    public string Seeds { get; set; } = "seeds";

    public bool IsEmbedded => EmbeddedUri.IsEmbedded(Uri);

    /// <summary>Absolute folder of the embedded store.</summary>
    public string StoreFolder => EmbeddedUri.FolderOf(Uri);

    public string SeedsFolder => ProductFolders.Resolve(Seeds);

    public BoltTarget ToBoltTarget() => new(Uri, User, Password, PasswordFile, Database);
}
