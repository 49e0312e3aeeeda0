using System.Net.Sockets;
using System.Security.Authentication;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>What is said when the way to a server fails. Codes are Neo4j's; GQL statuses are of class 08, connection exception.</summary>
internal static class ConnectionFailures
{
    public const string Unavailable = "Neo.TransientError.General.DatabaseUnavailable";

    private const string Misconfigured = "Neo.ClientError.Request.Invalid";
    private const string CannotConnect = "08001";
    private const string NoVersion = "08N10";
    private const string CommitUnknown = "08007";

    public static GraphException Unreachable(ServerAddress address, Exception cause) => new(
        Unavailable,
        $"{address} cannot be reached: {Reason(cause)}. Is the database running, and is the address right?",
        CannotConnect,
        innerException: cause);

    public static GraphException ConnectTimedOut(ServerAddress address, TimeSpan timeout) => new(
        Unavailable, $"{address} did not answer within {timeout.TotalSeconds:0.#} s. Is it the right address, and does nothing between block it?", CannotConnect);

    public static GraphException Lost(ServerAddress address, Exception cause) => new(
        Unavailable, $"The connection to {address} was lost: {Reason(cause)}.", "08006", innerException: cause);

    public static GraphException Silent(ServerAddress address, TimeSpan silence) => new(
        Unavailable, $"{address} sent nothing for {silence.TotalSeconds:0.#} s, not even a sign of life; the connection was closed.", "08006");

    /// <summary>The connection broke between COMMIT and its answer: nobody knows, so nobody may repeat it blindly.</summary>
    public static GraphException CommitUnresolved(GraphException cause) => new(
        "Neo.DatabaseError.Transaction.TransactionCommitFailed",
        $"{cause.Message} The server was being asked to commit: whether it did is not known.",
        CommitUnknown,
        innerException: cause);

    public static GraphException PoolExhausted(ServerAddress address, int size, TimeSpan waited) => new(
        "Neo.TransientError.General.TransactionThreadingError",
        $"All {size} connections to {address} have been in use for {waited.TotalSeconds:0.#} s.",
        CannotConnect);

    public static GraphException NoServer(string role, string? database, Exception? cause) => new(
        Unavailable,
        $"No server of the routing table can serve {role} of {(database is null ? "the home database" : $"database '{database}'")}.{(cause is null ? "" : $" The last one said: {cause.Message}")}",
        CannotConnect,
        innerException: cause);

    public static GraphException Closed() => new(Misconfigured, "The database has been closed.", "08003");

    public static GraphException Handshake(ServerAddress address, HandshakeProblem problem) => problem switch
    {
        HandshakeProblem.Http => new(
            Misconfigured, $"{address} answers HTTP, not Bolt. Neo4j serves Bolt on port {ServerAddress.DefaultPort} unless it is told otherwise; 7474 is its browser.", NoVersion),
        HandshakeProblem.Tls => new(
            Misconfigured, $"{address} takes encrypted connections only: write bolt+s:// or neo4j+s://, or +ssc for a certificate the server signed itself.", NoVersion),
        HandshakeProblem.NoCommonVersion => new(
            Misconfigured, $"{address} speaks no version of Bolt that this client speaks (4.4 and 5.0 to 5.8: Neo4j 4.4 and later).", NoVersion),
        HandshakeProblem.Closed => new(
            Misconfigured, $"{address} closed the connection before it spoke Bolt. It may take encrypted connections only (bolt+s://, neo4j+s://, +ssc), or be no Bolt server.", NoVersion),
        _ => new(Misconfigured, $"{address} does not speak Bolt.", NoVersion),
    };

    public static GraphException LogOnRefused(ServerAddress address, BoltAuthentication authentication, GraphException cause) => new(
        cause.Code,
        authentication.Scheme == BoltAuthentication.None.Scheme
            ? $"{address} wants a user and a password, and none were given."
            : $"{address} refuses the log-on: the user or the password is wrong, or the user is not allowed in. ({cause.Message})",
        cause.GqlStatus,
        innerException: cause);

    public static GraphException NoTls(ServerAddress address, Exception cause) => new(
        Misconfigured,
        $"{address} did not answer the TLS handshake: {Reason(cause)}. It may take plain connections only: write bolt:// or neo4j://.",
        CannotConnect,
        innerException: cause);

    public static GraphException BadCertificate(ServerAddress address, string reason, AuthenticationException cause) => new(
        Misconfigured,
        $"The certificate of {address} is not trusted: {reason}. Name its authority, or write +ssc where a certificate the server signed itself is meant.",
        CannotConnect,
        innerException: cause);

    private static string Reason(Exception cause) => cause switch
    {
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => "nothing listens there",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => "the name is not known",
        EndOfStreamException => "the server closed it",
        IOException { InnerException: SocketException inner } => Reason(inner),
        _ => cause.Message.TrimEnd('.'),
    };
}
