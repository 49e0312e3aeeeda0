using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>WITH … [WHERE]. ORDER BY, SKIP or LIMIT as a clause of its own is parsed as <c>WITH *</c> with it.</summary>
public sealed record WithClause(ProjectionBody Body, Expression? Where, SourceSpan Span) : Clause(Span);

/// <summary>RETURN.</summary>
public sealed record ReturnClause(ProjectionBody Body, SourceSpan Span) : Clause(Span);

/// <summary>FINISH: the query ends and returns nothing.</summary>
public sealed record FinishClause(SourceSpan Span) : Clause(Span);

/// <summary>
/// What WITH, RETURN and SHOW … YIELD project. As written; <see cref="Semantics.SemanticModel.ProjectionOf"/> gives the
/// items with <c>*</c> expanded.
/// </summary>
/// <param name="Span">From DISTINCT or the first item to the end.</param>
/// <param name="IncludesAll">There is a <c>*</c> before the items.</param>
/// <param name="Skip">SKIP or OFFSET; null when absent.</param>
public sealed record ProjectionBody(
    bool Distinct,
    bool IncludesAll,
    AstList<ProjectionItem> Items,
    AstList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    SourceSpan Span) : AstNode(Span);

/// <summary>One column.</summary>
/// <param name="Name">The alias; without one the text of the expression, as written.</param>
/// <param name="HasAlias">AS was written, or the expression is a variable.</param>
public sealed record ProjectionItem(Expression Expression, string Name, bool HasAlias, SourceSpan Span) : AstNode(Span);

public sealed record SortItem(Expression Expression, bool Descending, SourceSpan Span) : AstNode(Span);
