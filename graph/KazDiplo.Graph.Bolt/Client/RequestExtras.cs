using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>What BEGIN, and RUN outside a transaction, say about the transaction they open.</summary>
internal static class RequestExtras
{
    public static Dictionary<string, Value> Create(
        AccessMode mode, string? database, string? impersonatedUser, IReadOnlyList<string> bookmarks, TransactionOptions? transaction)
    {
        var extra = new Dictionary<string, Value>();
        if (mode == AccessMode.Read)
        {
            extra["mode"] = Value.String("r");
        }

        if (database is not null)
        {
            extra["db"] = Value.String(database);
        }

        if (impersonatedUser is not null)
        {
            extra["imp_user"] = Value.String(impersonatedUser);
        }

        if (bookmarks.Count > 0)
        {
            extra["bookmarks"] = Value.List([.. bookmarks.Select(Value.String)]);
        }

        if (transaction?.Timeout is { } timeout && timeout > TimeSpan.Zero)
        {
            // Whole milliseconds; zero would mean no limit at all.
            extra["tx_timeout"] = Value.Integer(Math.Max(1, (long)Math.Ceiling(timeout.TotalMilliseconds)));
        }

        if (transaction?.Metadata is { Count: > 0 } metadata)
        {
            extra["tx_metadata"] = Value.Map(new MapValue(metadata));
        }

        return extra;
    }
}
