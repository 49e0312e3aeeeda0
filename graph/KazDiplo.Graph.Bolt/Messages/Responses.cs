using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>What a server answers.</summary>
public abstract record Response;

public sealed record SuccessResponse(IReadOnlyDictionary<string, Value> Metadata) : Response;

public sealed record RecordResponse(IReadOnlyList<Value> Fields) : Response;

public sealed record IgnoredResponse : Response;

/// <param name="Metadata">code and message up to 5.6; neo4j_code, message, gql_status, … from 5.7 on.</param>
public sealed record FailureResponse(IReadOnlyDictionary<string, Value> Metadata) : Response;
