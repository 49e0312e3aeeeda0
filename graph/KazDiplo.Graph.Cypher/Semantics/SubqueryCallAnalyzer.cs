using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>CALL { … } and CALL (x) { … }: what goes in and what comes out.</summary>
internal sealed class SubqueryCallAnalyzer(Analysis analysis)
{
    public void Call(CallSubqueryClause call, Scope scope)
    {
        var imported = call.Imports is null ? null : Imported(call, scope);
        var columns = analysis.Queries.Query(
            call.Query,
            QueryKind.CallSubquery,
            part => imported is null ? ScopeOf(part, scope) : Scope.OfSubquery(imported));
        foreach (var column in columns ?? [])
        {
            if (scope.Contains(column.Name))
                analysis.Errors.AlreadyBound(new Variable(column.Name, call.Query.Span));
            scope.Declare(column.Name, column.Type);
        }
        Transactions(call.Transactions, scope);
    }

    private Scope Imported(CallSubqueryClause call, Scope scope)
    {
        if (call.ImportsAll)
            return scope;
        var imported = new Scope();
        foreach (var variable in call.Imports!)
        {
            if (!scope.TryGet(variable.Name, out var type))
                analysis.Errors.UndefinedVariable(variable);
            imported.Declare(variable, type);
        }
        return imported;
    }

    /// <summary>The older form sees the outer variables in a first WITH of plain variables, and nowhere else.</summary>
    private static Scope ScopeOf(SingleQuery part, Scope outer)
    {
        var first = part.Clauses[0] is UseClause && part.Clauses.Count > 1 ? part.Clauses[1] : part.Clauses[0];
        var isImport = first is WithClause { Where: null, Body: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } body }
            && body.Items.All(item => item.Expression is Variable variable && variable.Name == item.Name);
        return isImport ? new Scope(outer) : new Scope();
    }

    private void Transactions(TransactionBatches? batches, Scope scope)
    {
        if (batches is null)
            return;
        analysis.Projections.Constant(batches.BatchSize);
        analysis.Projections.Constant(batches.Concurrency);
        if (batches.Status is null)
            return;
        if (batches.OnError == BatchErrorBehavior.Fail)
            analysis.Errors.Fail(ErrorDetail.InvalidClauseComposition, batches, "REPORT STATUS can only be used when specifying ON ERROR CONTINUE or ON ERROR BREAK");
        if (scope.Contains(batches.Status.Name))
            analysis.Errors.AlreadyBound(batches.Status);
        scope.Declare(batches.Status, StaticType.Map);
    }
}
