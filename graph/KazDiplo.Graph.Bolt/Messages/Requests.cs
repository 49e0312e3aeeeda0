using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>What a client asks. One record a message, with the fields that the specification names.</summary>
public abstract record Request;

public sealed record HelloRequest(IReadOnlyDictionary<string, Value> Extra) : Request;

public sealed record LogonRequest(IReadOnlyDictionary<string, Value> Auth) : Request;

public sealed record LogoffRequest : Request;

public sealed record GoodbyeRequest : Request;

public sealed record ResetRequest : Request;

public sealed record RunRequest(string Query, IReadOnlyDictionary<string, Value> Parameters, IReadOnlyDictionary<string, Value> Extra) : Request;

public sealed record BeginRequest(IReadOnlyDictionary<string, Value> Extra) : Request;

public sealed record CommitRequest : Request;

public sealed record RollbackRequest : Request;

/// <param name="Count">How many records; -1 for all.</param>
/// <param name="QueryId">Which result of the transaction; -1 for the last.</param>
public sealed record PullRequest(long Count, long QueryId) : Request;

/// <inheritdoc cref="PullRequest"/>
public sealed record DiscardRequest(long Count, long QueryId) : Request;

/// <param name="Extra">db and imp_user; for 4.3 the database alone.</param>
public sealed record RouteRequest(IReadOnlyDictionary<string, Value> Context, IReadOnlyList<string> Bookmarks, IReadOnlyDictionary<string, Value> Extra) : Request;

public sealed record TelemetryRequest(long Api) : Request;
