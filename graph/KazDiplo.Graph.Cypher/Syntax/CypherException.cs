namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>The query text is refused before it runs: it cannot be parsed, or it has no meaning.</summary>
public sealed class CypherException : Exception
{
    public CypherException(CypherErrorType type, string detail, string message, SourceSpan span, string queryText)
        : base(message)
    {
        Type = type;
        Detail = detail;
        Span = span;
        Position = SourcePosition.Locate(queryText, span.Offset);
    }

    public CypherErrorType Type { get; }

    /// <summary>The detail code of the openCypher TCK, for example <c>UndefinedVariable</c>; see <see cref="ErrorDetail"/>.</summary>
    public string Detail { get; }

    /// <summary>The text that is at fault.</summary>
    public SourceSpan Span { get; }

    /// <summary>Where <see cref="Span"/> begins.</summary>
    public SourcePosition Position { get; }
}
