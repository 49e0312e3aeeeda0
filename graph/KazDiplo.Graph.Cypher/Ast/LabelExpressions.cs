using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>What is asked of the labels of a node or the type of a relationship.</summary>
public abstract record LabelExpression(SourceSpan Span) : AstNode(Span);

public sealed record LabelName(string Name, SourceSpan Span) : LabelExpression(Span);

/// <summary><c>%</c>: at least one label; any type.</summary>
public sealed record LabelWildcard(SourceSpan Span) : LabelExpression(Span);

/// <summary><c>$(expression)</c>, a string or a list of strings; <c>$any(…)</c> asks for one of the list, else for all.</summary>
public sealed record DynamicLabel(Expression Labels, bool Any, SourceSpan Span) : LabelExpression(Span);

public sealed record LabelNegation(LabelExpression Operand, SourceSpan Span) : LabelExpression(Span);

/// <summary><c>A&amp;B</c> and <c>:A:B</c>; two operands or more.</summary>
public sealed record LabelConjunction(AstList<LabelExpression> Operands, SourceSpan Span) : LabelExpression(Span);

/// <summary><c>A|B</c> and, for types, <c>:A|:B</c>; two operands or more.</summary>
public sealed record LabelDisjunction(AstList<LabelExpression> Operands, SourceSpan Span) : LabelExpression(Span);
