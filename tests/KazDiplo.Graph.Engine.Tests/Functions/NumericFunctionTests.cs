namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class NumericFunctionTests : FunctionTests
{
    [Theory]
    [InlineData("round(2.5)", "3.0")]
    [InlineData("round(-2.5)", "-2.0")]
    [InlineData("round(0.49999999999999994)", "0.0")]
    [InlineData("round(2.675, 2)", "2.68")]
    [InlineData("round(-2.675, 2)", "-2.68")]
    [InlineData("round(1.25, 1, 'HALF_DOWN')", "1.2")]
    [InlineData("round(1.35, 1, 'HALF_EVEN')", "1.4")]
    [InlineData("round(-1.29, 1, 'UP')", "-1.3")]
    [InlineData("round(-1.29, 1, 'CEILING')", "-1.2")]
    [InlineData("round(1e20, 2)", "1.0E20")]
    [InlineData("round(null)", "null")]
    public async Task Rounding_breaks_ties_as_Neo4j_does(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("abs(-3)", "3")]
    [InlineData("abs(-3.5)", "3.5")]
    [InlineData("sign(-2.5)", "-1")]
    [InlineData("ceil(1.2)", "2.0")]
    [InlineData("floor(-1.2)", "-2.0")]
    [InlineData("log(-1)", "NaN")]
    [InlineData("log(0)", "-Infinity")]
    [InlineData("sqrt(-1)", "NaN")]
    [InlineData("isNaN(0.0 / 0.0)", "true")]
    [InlineData("cot(0)", "Infinity")]
    [InlineData("degrees(pi())", "180.0")]
    public async Task Functions_outside_their_domain_are_NaN_or_infinite(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("round(1.5, -1)", "ArgumentError", "InvalidArgumentValue")]
    [InlineData("round(1.5, 1, 'SIDEWAYS')", "ArgumentError", "InvalidArgumentValue")]
    [InlineData("abs(-9223372036854775807 - 1)", "ArithmeticError", "IntegerOverflow")]
    [InlineData("1 / 0", "ArithmeticError", "DivisionByZero")]
    [InlineData("[x IN [1, 'a'] | abs(x)]", "TypeError", "InvalidArgumentValue")]
    public async Task Numbers_that_no_answer_exists_for_are_refused(string expression, string code, string detail) =>
        await AssertFailsAsync(expression, code, detail);
}
