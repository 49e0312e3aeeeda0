using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>CREATE or INSERT.</summary>
public sealed record CreateClause(Pattern Pattern, SourceSpan Span) : Clause(Span);

/// <summary>MERGE with its actions in the order in which they are written.</summary>
public sealed record MergeClause(PatternPart Pattern, AstList<MergeAction> Actions, SourceSpan Span) : Clause(Span);

/// <summary>ON CREATE SET or ON MATCH SET.</summary>
public sealed record MergeAction(bool OnCreate, AstList<SetItem> Items, SourceSpan Span) : AstNode(Span);

public sealed record SetClause(AstList<SetItem> Items, SourceSpan Span) : Clause(Span);

public abstract record SetItem(SourceSpan Span) : AstNode(Span);

/// <summary><c>owner.key = value</c> (the key is a <see cref="StringLiteral"/>) or <c>owner[key] = value</c>.</summary>
public sealed record SetProperty(Expression Owner, Expression Key, Expression Value, SourceSpan Span) : SetItem(Span);

/// <summary><c>owner = map</c> (replaces) or <c>owner += map</c> (adds).</summary>
public sealed record SetProperties(Variable Owner, bool Replace, Expression Value, SourceSpan Span) : SetItem(Span);

/// <summary><c>node:Label</c>; every label is a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</summary>
public sealed record SetLabels(Variable Owner, AstList<LabelExpression> Labels, SourceSpan Span) : SetItem(Span);

public sealed record RemoveClause(AstList<RemoveItem> Items, SourceSpan Span) : Clause(Span);

public abstract record RemoveItem(SourceSpan Span) : AstNode(Span);

/// <summary>The key as in <see cref="SetProperty"/>.</summary>
public sealed record RemoveProperty(Expression Owner, Expression Key, SourceSpan Span) : RemoveItem(Span);

public sealed record RemoveLabels(Variable Owner, AstList<LabelExpression> Labels, SourceSpan Span) : RemoveItem(Span);

public sealed record DeleteClause(bool Detach, AstList<Expression> Items, SourceSpan Span) : Clause(Span);

/// <summary>FOREACH: only writing clauses inside.</summary>
public sealed record ForeachClause(Variable Variable, Expression List, AstList<Clause> Clauses, SourceSpan Span) : Clause(Span);
