using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

public sealed record IntegerLiteral(long Value, SourceSpan Span) : Expression(Span);

/// <summary>A float with a dot or an exponent, or one of the words INF, INFINITY and NAN.</summary>
public sealed record FloatLiteral(double Value, SourceSpan Span) : Expression(Span);

/// <summary>The text with its escapes resolved.</summary>
public sealed record StringLiteral(string Value, SourceSpan Span) : Expression(Span);

public sealed record BooleanLiteral(bool Value, SourceSpan Span) : Expression(Span);

public sealed record NullLiteral(SourceSpan Span) : Expression(Span);

public sealed record ListLiteral(AstList<Expression> Items, SourceSpan Span) : Expression(Span);

/// <summary>Entries in the order in which they are written; the last of two with the same key wins.</summary>
public sealed record MapLiteral(AstList<MapEntry> Entries, SourceSpan Span) : Expression(Span);

public sealed record MapEntry(string Key, Expression Value, SourceSpan Span) : AstNode(Span);
