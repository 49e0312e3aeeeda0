namespace KazDiplo.Graph.Port;

/// <summary>How settings and command lines name an embedded store: <c>embedded:FOLDER</c>.</summary>
public static class EmbeddedUri
{
    public const string Scheme = "embedded:";

    /// <summary>The store that the web application opens, and the loader writes, where nothing else is said.</summary>
    public const string Default = Scheme + "data/graph";

    public static bool IsEmbedded(string uri) => uri.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>Absolute folder of the store; relative ones are meant from <see cref="ProductFolders.Root"/>.</summary>
    public static string FolderOf(string uri) => ProductFolders.Resolve(uri[Scheme.Length..]);
}
