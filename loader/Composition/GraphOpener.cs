using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Loader.Composition;

/// <summary>Opens the database that <c>--to</c> names. The only place of the loader that knows an engine.</summary>
internal static class GraphOpener
{
    /// <summary>The web application's own store.</summary>
    public const string DefaultUri = "embedded:data/graph";

    private const string EmbeddedScheme = "embedded:";

    /// <exception cref="GraphException">The database cannot be opened; the message says why and what to do.</exception>
    public static IGraphDatabase Open(string? uri)
    {
        uri ??= DefaultUri;
        if (!uri.StartsWith(EmbeddedScheme, StringComparison.Ordinal) || uri.Length == EmbeddedScheme.Length)
        {
            throw new GraphException(
                "Neo.ClientError.General.InvalidArguments",
                $"--to is '{uri}'. This version writes embedded stores only, until the Bolt client stands: write --to embedded:FOLDER.");
        }

        return EmbeddedGraphDatabase.Open(new EmbeddedOptions { Folder = ProductFolders.Resolve(uri[EmbeddedScheme.Length..]) });
    }
}
