namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>One token; its text is the slice of the query that the span covers, quotes and dollar sign included.</summary>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span);
