namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class ListFunctionTests : FunctionTests
{
    [Theory]
    [InlineData("range(0, 10, 3)", "[0, 3, 6, 9]")]
    [InlineData("range(5, 1)", "[]")]
    [InlineData("range(5, 1, -2)", "[5, 3, 1]")]
    [InlineData("range(9223372036854775806, 9223372036854775807, 5)", "[9223372036854775806]")]
    [InlineData("range(null, 1)", "null")]
    [InlineData("head([])", "null")]
    [InlineData("last([1, 2])", "2")]
    [InlineData("tail([1])", "[]")]
    [InlineData("reverse([1, 2, 3])", "[3, 2, 1]")]
    [InlineData("keys({a: 1, b: null})", "['a', 'b']")]
    public async Task Lists_are_made_and_taken_apart(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("range(0, 1, 0)", "NumberOutOfRange")]
    [InlineData("range(0, 1.0)", "InvalidArgumentType")]
    [InlineData("range(0, 9223372036854775807)", "InvalidArgumentValue")]
    [InlineData("range(-9223372036854775807, 9223372036854775807)", "InvalidArgumentValue")]
    public async Task Ranges_that_cannot_be_listed_are_refused(string expression, string detail) =>
        await AssertFailsAsync(expression, "ArgumentError", detail);

    [Theory]
    [InlineData("vector.similarity.euclidean([1.0, 2], [1, 2])", "1.0")]
    [InlineData("vector.similarity.cosine([1, 0], [-1, 0])", "0.0")]
    public async Task Vectors_are_compared_between_0_and_1(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("vector.similarity.cosine([0.0], [1])")]
    [InlineData("vector.similarity.cosine([1, 2], [1])")]
    public async Task Vectors_without_direction_or_of_other_dimension_are_refused(string expression) =>
        await AssertFailsAsync(expression, "ArgumentError", "InvalidArgumentValue");
}
