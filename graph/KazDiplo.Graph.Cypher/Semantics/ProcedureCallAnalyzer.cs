using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>CALL of procedures: standalone, as the whole statement, and between other clauses.</summary>
internal sealed class ProcedureCallAnalyzer(Analysis analysis)
{
    /// <returns>The columns; null where the procedure yields nothing.</returns>
    public IReadOnlyList<Column>? Standalone(CallProcedureClause call)
    {
        var procedure = Find(call);
        var scope = new Scope();
        var arguments = call.Arguments ?? Implicit(call, procedure);
        CheckArguments(call, procedure, arguments, scope);
        var yield = call.Yield is null or { IncludesAll: true } ? All(call, procedure) : call.Yield.Items;
        var columns = Declare(procedure, yield, scope);
        analysis.Expressions.Predicate(call.Yield?.Where, scope);
        analysis.Findings.ProcedureCalls[call] = new ResolvedProcedureCall(procedure, arguments, yield);
        return columns.Count == 0 ? null : columns;
    }

    public void InQuery(CallProcedureClause call, Scope scope)
    {
        var procedure = Find(call);
        if (call.Arguments is null && procedure.Inputs.Count > 0)
        {
            analysis.Errors.Fail(
                ErrorDetail.InvalidArgumentPassingMode,
                call,
                "Procedure call inside a query does not support passing arguments implicitly. Please pass arguments explicitly in parentheses after procedure name");
        }
        if (call.Yield is { IncludesAll: true })
            analysis.Errors.Fail(ErrorDetail.UnexpectedSyntax, call.Yield, "Cannot use `YIELD *` outside standalone call");
        var arguments = call.Arguments ?? [];
        CheckArguments(call, procedure, arguments, scope);
        var yield = call.Yield?.Items ?? [];
        Declare(procedure, yield, scope);
        analysis.Expressions.Predicate(call.Yield?.Where, scope);
        analysis.Findings.ProcedureCalls[call] = new ResolvedProcedureCall(procedure, arguments, yield);
    }

    private ProcedureSignature Find(CallProcedureClause call)
    {
        if (!analysis.Procedures.TryGetProcedure(call.Procedure, out var procedure))
        {
            analysis.Errors.Fail(
                CypherErrorType.ProcedureError,
                ErrorDetail.ProcedureNotFound,
                call.Span,
                $"There is no procedure with the name `{call.Procedure}` registered for this database instance. Please ensure you've spelled the procedure name correctly.");
        }
        analysis.Findings.IsWriting |= procedure.IsWriting;
        return procedure;
    }

    private static AstList<Expression> Implicit(CallProcedureClause call, ProcedureSignature procedure) =>
        procedure.Inputs.Where(input => !input.IsOptional)
            .Select(input => (Expression)new Parameter(input.Name, call.Span)).ToAstList();

    private void CheckArguments(
        CallProcedureClause call, ProcedureSignature procedure, AstList<Expression> arguments, Scope scope)
    {
        var required = procedure.Inputs.Count(input => !input.IsOptional);
        if (arguments.Count < required || arguments.Count > procedure.Inputs.Count)
        {
            analysis.Errors.Fail(
                ErrorDetail.InvalidNumberOfArguments,
                call,
                $"Procedure call does not provide the required number of arguments: got {arguments.Count} expected {procedure.Inputs.Count}.");
        }
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = analysis.Expressions.Value(arguments[i], scope);
            analysis.Errors.Require(Accepted(procedure.Inputs[i].Type.Types), type, arguments[i]);
        }
    }

    /// <summary>An integer is taken where a float is wanted (Neo4j: numeric arguments are widened).</summary>
    private static CypherTypes Accepted(CypherTypes types) => types.HasFlag(CypherTypes.Float) ? types | CypherTypes.Integer : types;

    private static AstList<YieldItem> All(CallProcedureClause call, ProcedureSignature procedure) =>
        procedure.Outputs.Select(output => new YieldItem(output.Name, new Variable(output.Name, call.Span), call.Span)).ToAstList();

    private List<Column> Declare(ProcedureSignature procedure, AstList<YieldItem> yield, Scope scope)
    {
        var columns = new List<Column>();
        foreach (var item in yield)
        {
            var output = procedure.Outputs.FirstOrDefault(field => field.Name == item.Field);
            if (output is null)
                analysis.Errors.Fail(ErrorDetail.UndefinedVariable, item, $"Unknown procedure output: `{item.Field}`");
            if (scope.Contains(item.Variable.Name))
                analysis.Errors.AlreadyBound(item.Variable);
            scope.Declare(item.Variable, output.Type);
            columns.Add(new Column(item.Variable.Name, output.Type));
        }
        return columns;
    }
}
