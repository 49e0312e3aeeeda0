using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// Which clauses may follow each other and which may be the last (openCypher 9 grammar, "SinglePartQuery" and
/// "MultiPartQuery"; Neo4j 5: "WITH is required between …").
/// </summary>
internal sealed class ClauseOrder(SemanticErrors errors)
{
    public void Check(SingleQuery query, QueryKind kind)
    {
        var clauses = query.Clauses;
        for (var i = 0; i < clauses.Count; i++)
        {
            CheckKind(clauses[i], kind);
            if (i + 1 < clauses.Count)
                CheckPair(clauses[i], clauses[i + 1]);
        }
        CheckUse(clauses);
        CheckLast(clauses, kind);
    }

    public static bool IsUpdate(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private void CheckKind(Clause clause, QueryKind kind)
    {
        if (kind is QueryKind.ExistsOrCount or QueryKind.Collect && IsUpdate(clause))
            Fail(clause, "An EXISTS, COUNT or COLLECT expression cannot contain any updates");
    }

    private void CheckPair(Clause clause, Clause next)
    {
        if (clause is ReturnClause or FinishClause)
            Fail(clause, $"{Name(clause)} can only be used at the end of the query");
        if (IsUpdate(clause) && !IsUpdate(next) && next is not (WithClause or ReturnClause or FinishClause))
            Fail(next, $"WITH is required between {Name(clause)} and {Name(next)}");
    }

    /// <summary>USE comes first, or right behind the WITH that imports into a subquery.</summary>
    private void CheckUse(AstList<Clause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            if (clauses[i] is UseClause && !(i == 1 && clauses[0] is WithClause))
                Fail(clauses[i], "USE can only be used at the beginning of a query");
        }
    }

    private void CheckLast(AstList<Clause> clauses, QueryKind kind)
    {
        var last = clauses[^1];
        if (kind == QueryKind.Collect && last is not ReturnClause)
            Fail(last, "A COLLECT expression must end with a RETURN of one column");
        var isEnd = last is ReturnClause or FinishClause or CallProcedureClause or CallSubqueryClause || IsUpdate(last);
        if (kind != QueryKind.ExistsOrCount && !isEnd)
            Fail(last, $"Query cannot conclude with {Name(last)} (must be a RETURN clause, a FINISH clause, an update clause, a unit subquery call, or a procedure call with no YIELD)");
    }

    private void Fail(Clause clause, string message) => errors.Fail(ErrorDetail.InvalidClauseComposition, clause, message);

    private static string Name(Clause clause) => clause switch
    {
        MatchClause { Optional: true } => "OPTIONAL MATCH",
        CallProcedureClause or CallSubqueryClause => "CALL",
        LoadCsvClause => "LOAD CSV",
        _ => clause.GetType().Name.Replace("Clause", "", StringComparison.Ordinal).ToUpperInvariant(),
    };
}
