namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class AggregatingFunctionTests : FunctionTests
{
    [Theory]
    [InlineData("COLLECT { UNWIND [1, 2.5, null, 3] AS x RETURN [sum(x), avg(x), count(x), count(*), min(x), max(x)] }", "[[6.5, 2.1666666666666665, 3, 4, 1, 3]]")]
    [InlineData("COLLECT { UNWIND [1, 2.5, null, 3] AS x RETURN [percentileCont(x, 0.3), percentileDisc(x, 0.3), percentileDisc(x, 0.5)] }", "[[1.9, 1, 2.5]]")]
    [InlineData("COLLECT { UNWIND [2, 4, 4, 4, 5, 5, 7, 9] AS x RETURN stDevP(x) }", "[2.0]")]
    [InlineData("COLLECT { UNWIND [] AS x RETURN [sum(x), avg(x), stDev(x), percentileCont(x, 0.3), min(x), collect(x), count(x)] }", "[[0, null, null, null, null, [], 0]]")]
    [InlineData("COLLECT { UNWIND [duration('P1D'), duration('PT1H')] AS x RETURN [sum(x), avg(x)] }", "[[duration('P1DT1H'), duration('PT12H30M')]]")]
    [InlineData("COLLECT { UNWIND [1, 1.0, 2, '1', null, 0.0 / 0.0, 0.0 / 0.0] AS x RETURN collect(DISTINCT x) }", "[[1, 2, '1', NaN]]")]
    [InlineData("COLLECT { UNWIND [9223372036854775807, 1] AS x RETURN sum(x) }", "[9.223372036854776E18]")]
    [InlineData("COLLECT { UNWIND [1, 'a', true] AS x RETURN [min(x), max(x)] }", "[['a', 1]]")]
    public async Task Groups_are_summed_up_as_in_Neo4j(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("COLLECT { UNWIND [1, 'a'] AS x RETURN sum(x) }", "TypeError", "InvalidArgumentType")]
    [InlineData("COLLECT { UNWIND [1, duration('P1D')] AS x RETURN avg(x) }", "TypeError", "InvalidArgumentType")]
    [InlineData("COLLECT { UNWIND [1, 2] AS x RETURN percentileCont(x, 1.5) }", "ArgumentError", "NumberOutOfRange")]
    public async Task Groups_that_do_not_add_up_are_refused(string expression, string code, string detail) =>
        await AssertFailsAsync(expression, code, detail);
}
