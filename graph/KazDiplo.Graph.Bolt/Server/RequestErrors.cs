using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>What the server itself, not the database, has to say against a request: one factory a cause.</summary>
internal static class RequestErrors
{
    private const string InvalidCode = "Neo.ClientError.Request.Invalid";

    /// <summary>A field whose value has no meaning; the connection goes on after RESET.</summary>
    public static GraphException Invalid(string message) => new(InvalidCode, message, "08N06");

    /// <summary>The bytes break the protocol; the connection ends.</summary>
    public static GraphException Malformed(string message) => new("Neo.ClientError.Request.InvalidFormat", message, "08N06");

    /// <summary>The message has no place in the state; the connection ends.</summary>
    public static GraphException Unexpected(string message, string state) =>
        new(InvalidCode, $"A message of type {message} cannot be handled by a session in the {state} state.", "08N06");

    public static GraphException Unauthorized() =>
        new("Neo.ClientError.Security.Unauthorized", "The client is unauthorized due to authentication failure.", "42NFF");

    public static GraphException ImpersonationNotSupported(string user) =>
        new("Neo.ClientError.Security.Forbidden", $"Impersonating '{user}' is not supported by this database.", "42NFF");

    public static GraphException NoSuchResult(long queryId) => new(InvalidCode, $"There is no open result with qid {queryId}.", "08N06");

    /// <summary>A defect of the product. Its details are logged, not sent.</summary>
    public static GraphException Defect(string reference) =>
        new("Neo.DatabaseError.General.UnknownError", $"The server failed to answer; its log says more under {reference}.", "50N00");
}
