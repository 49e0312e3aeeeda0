using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Folder;

namespace KazDiplo.Graph.Loader.Composition;

/// <summary>Opens the database that <c>--to</c> names. The only place of the loader that knows what is behind the port.</summary>
internal static class GraphOpener
{
    /// <exception cref="GraphException">The database cannot be opened; the message says why and what to do.</exception>
    public static IGraphDatabase Open(GraphTarget target)
    {
        var uri = target.Uri ?? EmbeddedUri.Default;
        if (BoltUri.HasBoltScheme(uri))
        {
            return OpenBolt(target with { Uri = uri });
        }

        if (!EmbeddedUri.IsEmbedded(uri) || uri.Length == EmbeddedUri.Scheme.Length)
        {
            throw Invalid($"--to is '{uri}'. Write embedded:FOLDER, bolt://HOST:PORT or neo4j://HOST:PORT.");
        }

        return target is { User: null, PasswordFile: null, Database: null }
            ? OpenEmbedded(EmbeddedUri.FolderOf(uri))
            : throw Invalid("--user, --password-file and --database belong to a Bolt target; an embedded store has none.");
    }

    // A store is open in one process at a time. Where that process is a web application that serves it by Bolt, its lock says so.
    private static IGraphDatabase OpenEmbedded(string folder)
    {
        try
        {
            return EmbeddedGraphDatabase.Open(new EmbeddedOptions { Folder = folder });
        }
        catch (GraphException locked) when (locked.InnerException is StorageException { Cause: StorageCause.StoreLocked } && StoreOwner.TryRead(folder)?.BoltAddress is { } address)
        {
            return OpenBolt(new GraphTarget(address, null, null, null));
        }
    }

    private static BoltGraphDatabase OpenBolt(GraphTarget target)
    {
        try
        {
            return BoltGraphDatabase.Open(new BoltTarget(target.Uri!, target.User, PasswordFile: target.PasswordFile, Database: target.Database).ToOptions());
        }
        catch (FormatException exception)
        {
            throw Invalid(exception.Message);
        }
    }

    private static GraphException Invalid(string message) => new("Neo.ClientError.General.InvalidArguments", message);
}
