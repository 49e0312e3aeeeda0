namespace KazDiplo.Graph.Port;

/// <summary>
/// A failure that the database reports: the query is wrong, the data forbid it, or the database is in trouble.
/// Programming errors stay CLR exceptions.
/// </summary>
public sealed class GraphException : Exception
{
    public GraphException(
        string code,
        string message,
        string? gqlStatus = null,
        QueryPosition? position = null,
        string? detail = null,
        GraphErrorPhase phase = GraphErrorPhase.Runtime,
        Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        GqlStatus = gqlStatus ?? "50N42";
        Position = position;
        Detail = detail;
        Phase = phase;
    }

    /// <summary>Neo4j status code, for example <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; }

    /// <summary>ISO GQL status, for example <c>42001</c>.</summary>
    public string GqlStatus { get; }

    /// <summary>Where in the query text; null when the error has no place.</summary>
    public QueryPosition? Position { get; }

    /// <summary>openCypher's detail code (for example <c>UndefinedVariable</c>); null where the specification names none.</summary>
    public string? Detail { get; }

    public GraphErrorPhase Phase { get; }

    /// <summary>The same work may succeed when tried again.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);
}

/// <summary>When the error was found: before any row was read, or while running.</summary>
public enum GraphErrorPhase
{
    CompileTime,
    Runtime,
}
