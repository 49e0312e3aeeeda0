using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Clauses that add to the scope and drop nothing from it.</summary>
internal sealed class ClauseAnalyzer
{
    private readonly Analysis _analysis;
    private readonly UpdateAnalyzer _updates;
    private readonly SubqueryCallAnalyzer _subqueries;

    public ClauseAnalyzer(Analysis analysis)
    {
        _analysis = analysis;
        Procedures = new ProcedureCallAnalyzer(analysis);
        _updates = new UpdateAnalyzer(analysis, this);
        _subqueries = new SubqueryCallAnalyzer(analysis);
    }

    public ProcedureCallAnalyzer Procedures { get; }

    public void Clause(Clause clause, Scope scope)
    {
        switch (clause)
        {
            case MatchClause match:
                _analysis.Patterns.Match(match.Pattern, scope);
                _analysis.Expressions.Predicate(match.Where, scope);
                break;
            case UnwindClause unwind:
                DeclareNew(unwind.Variable, _analysis.Expressions.Value(unwind.List, scope).ElementOrAny, scope);
                break;
            case LoadCsvClause load:
                _analysis.Expressions.Value(load.Url, scope);
                DeclareNew(load.Variable, load.WithHeaders ? StaticType.Map : StaticType.ListOf(StaticType.String), scope);
                break;
            case CallProcedureClause call:
                Procedures.InQuery(call, scope);
                break;
            case CallSubqueryClause call:
                _subqueries.Call(call, scope);
                break;
            default:
                _updates.Update(clause, scope);
                break;
        }
    }

    private void DeclareNew(Variable variable, StaticType type, Scope scope)
    {
        if (scope.Contains(variable.Name))
            _analysis.Errors.AlreadyBound(variable);
        scope.Declare(variable, type);
    }
}
