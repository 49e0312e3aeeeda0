using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>Reads the <c>extra</c> map of RUN and BEGIN (docs-bolt, "Bolt Protocol message specification"). Unknown keys are left alone.</summary>
internal readonly struct RequestExtra(IReadOnlyDictionary<string, Value> extra)
{
    private static readonly Dictionary<string, Value> NoMetadata = [];

    public string? Database => Text("db");

    public SessionOptions Session() => new() { Database = Database, AccessMode = Mode(), Bookmarks = Bookmarks() };

    /// <exception cref="GraphException">A value that the database cannot honour.</exception>
    public TransactionOptions Transaction()
    {
        if (Text("imp_user") is { } user)
        {
            throw RequestErrors.ImpersonationNotSupported(user);
        }

        return new TransactionOptions { Timeout = Timeout(), Metadata = Get("tx_metadata") is { Kind: ValueKind.Map } map ? map.AsMap() : NoMetadata };
    }

    // Null leaves it to the database, zero is no limit.
    private TimeSpan? Timeout()
    {
        var timeout = Get("tx_timeout");
        if (timeout.IsNull)
        {
            return null;
        }

        return timeout.IsInteger && timeout.AsInteger() >= 0
            ? TimeSpan.FromMilliseconds(Math.Min(timeout.AsInteger(), int.MaxValue))
            : throw RequestErrors.Invalid($"tx_timeout must be a number of milliseconds, not {timeout}.");
    }

    private AccessMode Mode() => Text("mode") switch
    {
        null or "w" => AccessMode.Write,
        "r" => AccessMode.Read,
        var mode => throw RequestErrors.Invalid($"mode must be 'r' or 'w', not '{mode}'."),
    };

    private IReadOnlyList<string> Bookmarks()
    {
        var bookmarks = Get("bookmarks");
        if (bookmarks.IsNull)
        {
            return [];
        }

        return bookmarks.Kind == ValueKind.List && bookmarks.AsList().All(item => item.IsString)
            ? [.. bookmarks.AsList().Select(item => item.AsString())]
            : throw RequestErrors.Invalid("bookmarks must be a list of strings.");
    }

    private string? Text(string key) => Get(key) is { IsString: true } text ? text.AsString() : null;

    private Value Get(string key) => extra.TryGetValue(key, out var value) ? value : Value.Null;
}
