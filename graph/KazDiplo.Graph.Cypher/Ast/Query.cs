using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>One single query, or several joined by UNION or UNION ALL (never both: openCypher 9, "UNION").</summary>
public sealed record Query(AstList<SingleQuery> Parts, UnionKind Union, SourceSpan Span) : AstNode(Span);

/// <summary>How the parts of a query are joined.</summary>
public enum UnionKind
{
    /// <summary>There is one part only.</summary>
    None,

    /// <summary>UNION: equal rows come once.</summary>
    Distinct,

    /// <summary>UNION ALL.</summary>
    All,
}

/// <summary>Clauses in the order in which they are written.</summary>
public sealed record SingleQuery(AstList<Clause> Clauses, SourceSpan Span) : AstNode(Span);

public abstract record Clause(SourceSpan Span) : AstNode(Span);
