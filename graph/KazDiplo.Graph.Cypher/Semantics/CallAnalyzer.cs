using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Calls of functions: they exist, take so many arguments of such types, and aggregate only where rows are grouped.</summary>
internal sealed class CallAnalyzer(Analysis analysis)
{
    /// <summary>openCypher's exists(): its argument may be a pattern.</summary>
    private const string Exists = "exists";

    public StaticType TypeOf(Expression expression, ExpressionContext context)
    {
        if (expression is not FunctionCall call)
        {
            CheckAggregation(expression, context);
            return StaticType.Integer;
        }
        if (!analysis.Functions.TryGetFunction(call.Name, out var signature))
            analysis.Errors.Fail(ErrorDetail.UnknownFunction, call, $"Unknown function '{call.Name}'");
        if (signature.IsAggregating)
        {
            analysis.Findings.AggregatingFunctions.Add(call.Name);
            CheckAggregation(call, context);
            context = context with { Aggregation = AggregationRule.Inside };
        }
        else
        {
            CheckScalar(call, signature, context);
        }
        CheckArguments(call, signature, context);
        return signature.Result;
    }

    private void CheckAggregation(Expression call, ExpressionContext context)
    {
        if (context.Aggregation == AggregationRule.Inside)
            analysis.Errors.Fail(ErrorDetail.NestedAggregation, call, "Can't use aggregate functions inside of aggregate functions");
        if (context.Aggregation == AggregationRule.Forbidden)
            analysis.Errors.InvalidAggregation(call);
    }

    private void CheckScalar(FunctionCall call, FunctionSignature signature, ExpressionContext context)
    {
        if (call.Distinct)
            analysis.Errors.Fail(ErrorDetail.UnexpectedSyntax, call, $"Invalid use of DISTINCT with function '{call.Name}'");
        if (!signature.IsDeterministic && context.Aggregation == AggregationRule.Inside)
        {
            analysis.Errors.Fail(
                ErrorDetail.NonConstantExpression,
                call,
                $"Can't use non-deterministic (random) functions such as '{call.Name}' inside of aggregate functions");
        }
    }

    private void CheckArguments(FunctionCall call, FunctionSignature signature, ExpressionContext context)
    {
        var count = call.Arguments.Count;
        if (count < signature.MinArguments || count > signature.MaxArguments)
        {
            var problem = count < signature.MinArguments ? "Insufficient parameters" : "Too many parameters";
            analysis.Errors.Fail(ErrorDetail.InvalidNumberOfArguments, call, $"{problem} for function '{call.Name}'");
        }
        var isExists = call.Name.Equals(Exists, StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < count; i++)
        {
            var argument = call.Arguments[i];
            var type = analysis.Expressions.TypeOf(argument, isExists ? context.AsPredicate() : context.AsValue());
            analysis.Errors.Require(signature.ParameterAt(i).Types, type, argument);
        }
    }
}
