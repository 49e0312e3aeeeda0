using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// Types of expressions from the bottom up, and the errors that can be told before any row is read. A type error is
/// raised only where no value of the operand's possible types would do.
/// </summary>
internal sealed class ExpressionAnalyzer(Analysis analysis)
{
    private readonly OperatorAnalyzer _operators = new(analysis);
    private readonly CallAnalyzer _calls = new(analysis);
    private readonly ScopedExpressionAnalyzer _scoped = new(analysis);

    /// <summary>A predicate of WHERE: a pattern may stand in it, an aggregation may not.</summary>
    public void Predicate(Expression? predicate, Scope scope)
    {
        if (predicate is null)
            return;
        var type = TypeOf(predicate, new ExpressionContext(scope, IsPredicate: true));
        analysis.Errors.Require(CypherTypes.Boolean, type, predicate);
    }

    /// <summary>An expression outside of projections.</summary>
    public StaticType Value(Expression expression, Scope scope) => TypeOf(expression, new ExpressionContext(scope));

    public StaticType TypeOf(Expression expression, ExpressionContext context) => expression switch
    {
        Variable variable => OfVariable(variable, context.Scope),
        Parameter parameter => OfParameter(parameter),
        IntegerLiteral => StaticType.Integer,
        FloatLiteral => StaticType.Float,
        StringLiteral => StaticType.String,
        BooleanLiteral => StaticType.Boolean,
        NullLiteral => StaticType.Null,
        ListLiteral list => OfList(list, context.AsValue()),
        MapLiteral map => OfMap(map, context.AsValue()),
        PropertyAccess access => OfProperty(access, context.AsValue()),
        IndexAccess access => OfIndex(access, context.AsValue()),
        SliceAccess access => OfSlice(access, context.AsValue()),
        CaseExpression choice => OfCase(choice, context),
        FunctionCall or CountStar => _calls.TypeOf(expression, context),
        _ => _operators.TypeOf(expression, context) ?? _scoped.TypeOf(expression, context),
    };

    private StaticType OfVariable(Variable variable, Scope scope)
    {
        if (!scope.TryGet(variable.Name, out var type))
            analysis.Errors.UndefinedVariable(variable);
        return type;
    }

    private StaticType OfParameter(Parameter parameter)
    {
        analysis.Findings.Parameters.TryAdd(parameter.Name, parameter.Span);
        return StaticType.Any;
    }

    private StaticType OfList(ListLiteral list, ExpressionContext context)
    {
        StaticType? element = null;
        foreach (var item in list.Items)
        {
            var type = TypeOf(item, context);
            element = element?.Or(type) ?? type;
        }
        return StaticType.ListOf(element ?? StaticType.Any);
    }

    private StaticType OfMap(MapLiteral map, ExpressionContext context)
    {
        foreach (var entry in map.Entries)
            TypeOf(entry.Value, context);
        return StaticType.Map;
    }

    private StaticType OfProperty(PropertyAccess access, ExpressionContext context)
    {
        var type = TypeOf(access.Subject, context);
        const CypherTypes WithProperties = CypherTypes.Map | CypherTypes.Entity | CypherTypes.Temporal | CypherTypes.Point;
        if (!type.MayBe(WithProperties))
        {
            analysis.Errors.Fail(
                CypherErrorType.TypeError,
                ErrorDetail.InvalidArgumentType,
                access.Span,
                $"Type mismatch: expected Map, Node, Relationship, Point, Duration, Date, Time or DateTime but was {TypeText.Of(type)}");
        }
        return StaticType.Any;
    }

    private StaticType OfIndex(IndexAccess access, ExpressionContext context)
    {
        TypeOf(access.Subject, context);
        TypeOf(access.Index, context);
        return StaticType.Any;
    }

    private StaticType OfSlice(SliceAccess access, ExpressionContext context)
    {
        var subject = TypeOf(access.Subject, context);
        if (access.From is not null)
            TypeOf(access.From, context);
        if (access.To is not null)
            TypeOf(access.To, context);
        return subject.Types == CypherTypes.List ? subject : StaticType.List;
    }

    private StaticType OfCase(CaseExpression choice, ExpressionContext context)
    {
        var value = context.AsValue();
        if (choice.Operand is not null)
            TypeOf(choice.Operand, value);
        var result = choice.Else is null ? StaticType.Null : TypeOf(choice.Else, value);
        foreach (var alternative in choice.Alternatives)
        {
            foreach (var condition in alternative.Conditions)
            {
                var type = TypeOf(condition, choice.Operand is null ? context.AsPredicate() : value);
                if (choice.Operand is null)
                    analysis.Errors.Require(CypherTypes.Boolean, type, condition);
            }
            result = result.Or(TypeOf(alternative.Result, value));
        }
        return result;
    }
}
