using Microsoft.Extensions.Logging;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>What the Bolt server logs. No query text, no parameter, no credential.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Error, "{ConnectionId}: a request failed by a defect.")]
    public static partial void RequestFailed(ILogger logger, string connectionId, Exception defect);

    [LoggerMessage(2, LogLevel.Warning, "A connection was refused: {Limit} are open already.")]
    public static partial void TooManyConnections(ILogger logger, int limit);

    [LoggerMessage(3, LogLevel.Information, "{ConnectionId}: refused: {Reason}")]
    public static partial void ConnectionRefused(ILogger logger, string connectionId, string reason);

    [LoggerMessage(4, LogLevel.Information, "{ConnectionId}: closed, for it was silent for too long.")]
    public static partial void IdleConnectionClosed(ILogger logger, string connectionId);

    [LoggerMessage(5, LogLevel.Error, "{ConnectionId}: the connection failed by a defect.")]
    public static partial void ConnectionFailed(ILogger logger, string connectionId, Exception defect);

    [LoggerMessage(6, LogLevel.Error, "The Bolt server accepts no more connections.")]
    public static partial void AcceptFailed(ILogger logger, Exception defect);
}
