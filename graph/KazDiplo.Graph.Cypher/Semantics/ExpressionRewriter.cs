using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Puts other expressions in the place of parts of an expression.</summary>
internal static class ExpressionRewriter
{
    /// <summary>
    /// From the top down: where <paramref name="replace"/> answers, its answer takes the part's place, else the part's
    /// own parts are asked. Expressions with variables of their own are replaced as a whole or not at all, so no name is
    /// caught by a variable of theirs.
    /// </summary>
    public static Expression Replace(Expression expression, Func<Expression, Expression?> replace) =>
        replace(expression) ?? Rebuild(expression, part => Replace(part, replace));

    private static Expression Rebuild(Expression expression, Func<Expression, Expression> part) => expression switch
    {
        LogicalExpression logical => logical with { Operands = Each(logical.Operands, part) },
        NotExpression not => not with { Operand = part(not.Operand) },
        ComparisonExpression comparison => comparison with
        {
            First = part(comparison.First),
            Steps = comparison.Steps.Select(step => step with { Operand = part(step.Operand) }).ToAstList(),
        },
        ArithmeticExpression arithmetic => arithmetic with
        {
            First = part(arithmetic.First),
            Steps = arithmetic.Steps.Select(step => step with { Operand = part(step.Operand) }).ToAstList(),
        },
        SignExpression sign => sign with { Operand = part(sign.Operand) },
        StringPredicate predicate => predicate with { Left = part(predicate.Left), Right = part(predicate.Right) },
        InPredicate predicate => predicate with { Item = part(predicate.Item), List = part(predicate.List) },
        NullPredicate predicate => predicate with { Operand = part(predicate.Operand) },
        TypePredicate predicate => predicate with { Operand = part(predicate.Operand) },
        NormalizedPredicate predicate => predicate with { Operand = part(predicate.Operand) },
        LabelPredicate predicate => predicate with { Operand = part(predicate.Operand) },
        _ => RebuildValue(expression, part),
    };

    private static Expression RebuildValue(Expression expression, Func<Expression, Expression> part) => expression switch
    {
        ListLiteral list => list with { Items = Each(list.Items, part) },
        MapLiteral map => map with
        {
            Entries = map.Entries.Select(entry => entry with { Value = part(entry.Value) }).ToAstList(),
        },
        PropertyAccess access => access with { Subject = part(access.Subject) },
        IndexAccess access => access with { Subject = part(access.Subject), Index = part(access.Index) },
        SliceAccess access => access with
        {
            Subject = part(access.Subject),
            From = access.From is null ? null : part(access.From),
            To = access.To is null ? null : part(access.To),
        },
        FunctionCall call => call with { Arguments = Each(call.Arguments, part) },
        CaseExpression choice => choice with
        {
            Operand = choice.Operand is null ? null : part(choice.Operand),
            Alternatives = choice.Alternatives.Select(alternative => alternative with
            {
                Conditions = Each(alternative.Conditions, part),
                Result = part(alternative.Result),
            }).ToAstList(),
            Else = choice.Else is null ? null : part(choice.Else),
        },
        _ => expression,
    };

    private static AstList<Expression> Each(AstList<Expression> items, Func<Expression, Expression> part) =>
        items.Select(part).ToAstList();
}
