using CsCheck;
using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class RoundTripTests
{
    private static readonly Gen<string> Names = Gen.OneOf("a", "match", "two words", "tick`", "Ұлт");

    private static readonly Gen<Expression> Leaves = Gen.OneOf<Expression>(
        Names.Select(name => (Expression)new Variable(name, default)),
        Gen.Long.Select(value => (Expression)new IntegerLiteral(value, default)),
        Gen.OneOf("", "it's", @"C:\dir", "Ж").Select(value => (Expression)new StringLiteral(value, default)),
        Gen.Bool.Select(value => (Expression)new BooleanLiteral(value, default)),
        Gen.Const((Expression)new NullLiteral(default)),
        Gen.Const((Expression)new Parameter("p q", default)));

    [Fact]
    public void Any_tree_is_what_its_text_is_parsed_to() =>
        Trees(4).Sample(tree => Queries.Expression(ExpressionText.Of(tree)).Equals(tree), iter: 3_000, print: ExpressionText.Of);

    private static Gen<Expression> Trees(int height)
    {
        if (height == 0)
            return Leaves;
        var part = Trees(height - 1);
        var several = part.Array[2, 4].Select(parts => parts.ToAstList());
        return Gen.OneOf(
            Leaves,
            Gen.Select(Gen.Enum<LogicalOperator>(), several, (sign, parts) => (Expression)new LogicalExpression(sign, parts, default)),
            part.Select(inner => (Expression)new NotExpression(inner, default)),
            Gen.Select(part, Gen.Enum<ComparisonOperator>(), part, (left, sign, right) =>
                (Expression)new ComparisonExpression(left, [new ComparisonStep(sign, right, default)], default)),
            Gen.Select(part, Gen.OneOf(ArithmeticOperator.Add, ArithmeticOperator.Subtract), part, part, (first, sign, second, third) =>
                (Expression)new ArithmeticExpression(first, [new(sign, second, default), new(ArithmeticOperator.Add, third, default)], default)),
            Gen.Select(part, part, (left, right) =>
                (Expression)new ArithmeticExpression(left, [new(ArithmeticOperator.Power, right, default)], default)),
            Gen.Select(part, part, (item, list) => (Expression)new InPredicate(item, list, default)),
            Gen.Select(part, Gen.Bool, (inner, negated) => (Expression)new NullPredicate(inner, negated, default)),
            several.Select(parts => (Expression)new ListLiteral(parts, default)),
            part.Select(inner => (Expression)new MapLiteral([new MapEntry("two words", inner, default)], default)),
            part.Select(inner => (Expression)new PropertyAccess(inner, "end", default)),
            Gen.Select(part, part, (subject, index) => (Expression)new IndexAccess(subject, index, default)),
            several.Select(parts => (Expression)new FunctionCall("name.space", false, parts, default)));
    }
}
