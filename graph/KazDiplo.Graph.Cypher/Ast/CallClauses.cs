using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>CALL of a procedure.</summary>
/// <param name="Procedure">The full name, for example <c>db.labels</c>.</param>
/// <param name="Arguments">Null when no brackets are written: the arguments are parameters with the fields' names.</param>
/// <param name="Yield">Null when absent.</param>
public sealed record CallProcedureClause(
    bool Optional,
    string Procedure,
    AstList<Expression>? Arguments,
    YieldClause? Yield,
    SourceSpan Span) : Clause(Span);

/// <param name="IncludesAll"><c>YIELD *</c>: every field under its own name.</param>
public sealed record YieldClause(bool IncludesAll, AstList<YieldItem> Items, Expression? Where, SourceSpan Span) : AstNode(Span);

/// <summary><c>field AS variable</c>; without AS both have the same name.</summary>
public sealed record YieldItem(string Field, Variable Variable, SourceSpan Span) : AstNode(Span);

/// <summary>CALL { … } or CALL (x, y) { … }.</summary>
/// <param name="Imports">
/// Null for the form without brackets, which imports by a first <c>WITH x</c>; else the variables in the brackets.
/// </param>
/// <param name="ImportsAll"><c>CALL (*) { … }</c>.</param>
/// <param name="Transactions">Null unless IN TRANSACTIONS is written.</param>
public sealed record CallSubqueryClause(
    bool Optional,
    AstList<Variable>? Imports,
    bool ImportsAll,
    Query Query,
    TransactionBatches? Transactions,
    SourceSpan Span) : Clause(Span);

/// <summary>IN [n CONCURRENT] TRANSACTIONS [OF n ROWS] [ON ERROR …] [REPORT STATUS AS x].</summary>
public sealed record TransactionBatches(
    Expression? BatchSize,
    Expression? Concurrency,
    BatchErrorBehavior OnError,
    Variable? Status,
    SourceSpan Span) : AstNode(Span);

public enum BatchErrorBehavior
{
    Fail,
    Continue,
    Break,
}
