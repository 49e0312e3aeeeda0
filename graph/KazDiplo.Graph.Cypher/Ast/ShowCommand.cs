using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>SHOW or TERMINATE … [YIELD …] [WHERE …] [RETURN …].</summary>
/// <param name="Filter">
/// The words before the thing shown, in upper case, for example <c>UNIQUENESS</c> or <c>BUILT IN</c>; null when absent.
/// </param>
/// <param name="Arguments">Transaction ids or setting names, strings or one list; empty: all.</param>
/// <param name="Yield">Null when absent. <c>YIELD *</c> has no items and IncludesAll.</param>
/// <param name="Where">Behind YIELD, or in its place.</param>
/// <param name="Return">Null when absent.</param>
public sealed record ShowCommand(
    ShowKind Kind,
    string? Filter,
    AstList<Expression> Arguments,
    ProjectionBody? Yield,
    Expression? Where,
    ProjectionBody? Return,
    SourceSpan Span) : Statement(Span);

public enum ShowKind
{
    Indexes,
    Constraints,
    Procedures,
    Functions,
    Databases,
    DefaultDatabase,
    HomeDatabase,
    Transactions,
    TerminateTransactions,
    Settings,
    Users,
    CurrentUser,
}
