using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Engine.Evaluation.Expressions;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>Turns expressions into evaluators: one case for each construct, the meaning of each in <c>Expressions/</c>.</summary>
internal sealed class ExpressionCompiler(PlanningContext planning)
{
    public Evaluator Compile(Expression expression, Scope scope)
    {
        if (scope.TryGetComputed(expression, out var slot))
        {
            planning.NoteUse([slot]);
            return SlotEvaluators.Read(slot);
        }

        return expression switch
        {
            Variable variable => CompileVariable(variable, scope),
            Parameter parameter => (_, context) => context.Parameter(parameter.Name),
            IntegerLiteral literal => Constant(Value.Integer(literal.Value)),
            FloatLiteral literal => Constant(Value.Float(literal.Value)),
            StringLiteral literal => Constant(Value.String(literal.Value)),
            BooleanLiteral literal => Constant(Value.Boolean(literal.Value)),
            NullLiteral => Constant(Value.Null),
            ListLiteral literal => ListEvaluators.Literal(CompileAll(literal.Items, scope)),
            MapLiteral literal => MapEvaluators.Literal([.. literal.Entries.Select(entry => (entry.Key, Compile(entry.Value, scope)))]),
            _ => CompileOperator(expression, scope),
        };
    }

    public Evaluator[] CompileAll(IEnumerable<Expression> expressions, Scope scope) =>
        [.. expressions.Select(expression => Compile(expression, scope))];

    private static Evaluator Constant(Value value) => (_, _) => value;

    // Within CREATE the analysis knows all variables of the clause, the plan only those made so far.
    private Evaluator CompileVariable(Variable variable, Scope scope) =>
        planning.TryResolve(scope, variable.Name, out var slot)
            ? SlotEvaluators.Read(slot)
            : throw new CypherException(
                CypherErrorType.SyntaxError, ErrorDetail.UndefinedVariable, $"Variable `{variable.Name}` not defined", variable.Span, planning.Text);

    private Evaluator CompileOperator(Expression expression, Scope scope) => expression switch
    {
        LogicalExpression logical => LogicalEvaluators.Create(logical.Operator, CompileAll(logical.Operands, scope)),
        NotExpression not => LogicalEvaluators.Not(Compile(not.Operand, scope)),
        ComparisonExpression comparison => ComparisonEvaluators.Chain(
            Compile(comparison.First, scope), [.. comparison.Steps.Select(step => (step.Operator, Compile(step.Operand, scope)))]),
        ArithmeticExpression arithmetic => ArithmeticEvaluators.Chain(
            Compile(arithmetic.First, scope), [.. arithmetic.Steps.Select(step => (step.Operator, Compile(step.Operand, scope)))]),
        SignExpression sign => ArithmeticEvaluators.Sign(sign.Negative, Compile(sign.Operand, scope)),
        StringPredicate predicate => StringPredicateEvaluators.Create(
            predicate.Operator, Compile(predicate.Left, scope), Compile(predicate.Right, scope)),
        InPredicate predicate => ListEvaluators.In(Compile(predicate.Item, scope), Compile(predicate.List, scope)),
        NullPredicate predicate => PredicateEvaluators.IsNull(Compile(predicate.Operand, scope), predicate.Negated),
        TypePredicate predicate => TypePredicateEvaluators.Create(Compile(predicate.Operand, scope), predicate.Type, predicate.Negated),
        NormalizedPredicate predicate => PredicateEvaluators.IsNormalized(Compile(predicate.Operand, scope), predicate.Form, predicate.Negated),
        LabelPredicate predicate => LabelEvaluators.Predicate(
            Compile(predicate.Operand, scope), LabelEvaluators.Compile(predicate.Labels, label => Compile(label, scope))),
        PropertyAccess access => AccessEvaluators.Property(Compile(access.Subject, scope), access.Key),
        IndexAccess access => AccessEvaluators.Index(Compile(access.Subject, scope), Compile(access.Index, scope)),
        SliceAccess access => AccessEvaluators.Slice(
            Compile(access.Subject, scope), CompileOptional(access.From, scope), CompileOptional(access.To, scope)),
        CountStar count => CompileAggregation(count, planning.Functions.CountFunction, distinct: false, [], scope),
        FunctionCall call => CompileCall(call, scope),
        CaseExpression @case => CompileCase(@case, scope),
        MapProjection projection => CompileMapProjection(projection, scope),
        _ => CompileScoped(expression, scope),
    };

    private Evaluator CompileScoped(Expression expression, Scope scope) => expression switch
    {
        ListComprehension comprehension => CompileComprehension(comprehension, scope),
        QuantifierExpression quantifier => CompileQuantifier(quantifier, scope),
        ReduceExpression reduce => CompileReduce(reduce, scope),
        PatternExpression or PatternComprehension or SubqueryExpression or ShortestPathExpression =>
            new SubqueryPlanner(planning).Compile(expression, scope),
        _ => throw new UnreachableException($"No evaluator for {expression.GetType().Name}."),
    };

    private Evaluator? CompileOptional(Expression? expression, Scope scope) =>
        expression is null ? null : Compile(expression, scope);

    private Evaluator CompileAggregation(
        Expression call, FunctionDefinition function, bool distinct, IEnumerable<Expression> arguments, Scope scope)
    {
        var slot = planning.AggregationSlot(call, function, distinct, arguments, scope);
        return SlotEvaluators.Read(slot);
    }

    private Evaluator CompileCall(FunctionCall call, Scope scope)
    {
        if (!planning.Functions.TryGet(call.Name, out var function))
        {
            throw new UnreachableException($"The analysis let the unknown function {call.Name} through.");
        }

        if (function.IsAggregating)
        {
            return CompileAggregation(call, function, call.Distinct, call.Arguments, scope);
        }

        var arguments = CompileAll(call.Arguments, scope);
        return call.Name.Equals("coalesce", StringComparison.OrdinalIgnoreCase)
            ? FunctionEvaluators.Coalesce(arguments)
            : FunctionEvaluators.Call(function.Scalar!, arguments);
    }

    private Evaluator CompileCase(CaseExpression expression, Scope scope)
    {
        var alternatives = expression.Alternatives
            .Select(alternative => (CompileAll(alternative.Conditions, scope), Compile(alternative.Result, scope)))
            .ToArray();
        var otherwise = expression.Else is null ? Constant(Value.Null) : Compile(expression.Else, scope);
        return expression.Operand is null
            ? CaseEvaluators.General(alternatives, otherwise)
            : CaseEvaluators.Simple(Compile(expression.Operand, scope), alternatives, otherwise);
    }

    private Evaluator CompileMapProjection(MapProjection projection, Scope scope)
    {
        var subject = Compile(projection.Subject, scope);
        var items = projection.Items.Select(item => item switch
        {
            PropertySelector selector => MapEvaluators.Select(selector.Key, AccessEvaluators.Property(subject, selector.Key)),
            AllPropertiesSelector => MapEvaluators.SelectAll(subject),
            MapProjectionEntry entry => MapEvaluators.Select(entry.Key, Compile(entry.Value, scope)),
            _ => throw new UnreachableException(),
        });
        return MapEvaluators.Projection(subject, [.. items]);
    }

    private Evaluator CompileComprehension(ListComprehension expression, Scope scope)
    {
        var slot = planning.NewSlot();
        var inner = scope.With(expression.Variable.Name, slot);
        return ListEvaluators.Comprehension(
            Compile(expression.List, scope), slot, CompileOptional(expression.Where, inner), CompileOptional(expression.Projection, inner));
    }

    private Evaluator CompileQuantifier(QuantifierExpression expression, Scope scope)
    {
        var slot = planning.NewSlot();
        var inner = scope.With(expression.Variable.Name, slot);
        return QuantifierEvaluators.Create(expression.Kind, Compile(expression.List, scope), slot, Compile(expression.Where, inner));
    }

    private Evaluator CompileReduce(ReduceExpression expression, Scope scope)
    {
        var accumulator = planning.NewSlot();
        var item = planning.NewSlot();
        var inner = scope.With(expression.Accumulator.Name, accumulator).With(expression.Variable.Name, item);
        return ListEvaluators.Reduce(
            accumulator, Compile(expression.Initial, scope), item, Compile(expression.List, scope), Compile(expression.Body, inner));
    }
}
