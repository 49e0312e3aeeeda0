using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>What has a value. Brackets leave no trace but the shape of the tree.</summary>
public abstract record Expression(SourceSpan Span) : AstNode(Span);

public sealed record Variable(string Name, SourceSpan Span) : Expression(Span);

/// <summary><c>$name</c>, without the dollar sign and the backticks.</summary>
public sealed record Parameter(string Name, SourceSpan Span) : Expression(Span);
