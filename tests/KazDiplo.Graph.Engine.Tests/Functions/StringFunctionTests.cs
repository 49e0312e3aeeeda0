namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class StringFunctionTests : FunctionTests
{
    [Theory]
    [InlineData("left('a😀b', 2)", "'a😀'")]
    [InlineData("left('hello', 100)", "'hello'")]
    [InlineData("left(null, 1)", "null")]
    [InlineData("right('a😀b', 2)", "'😀b'")]
    [InlineData("substring('a😀b', 1, 1)", "'😀'")]
    [InlineData("substring('hello', 10)", "''")]
    [InlineData("substring('hello', 2, 100)", "'llo'")]
    [InlineData("size('a😀b')", "3")]
    [InlineData("char_length('abc')", "3")]
    [InlineData("reverse('a😀b')", "'b😀a'")]
    public async Task Characters_are_code_points(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("split('abc', '')", "['a', 'b', 'c']")]
    [InlineData("split('', ',')", "['']")]
    [InlineData("split(',a,', ',')", "['', 'a', '']")]
    [InlineData("split('a,b;c', [',', ';'])", "['a', 'b', 'c']")]
    [InlineData("replace('abc', '', 'x')", "'xaxbxcx'")]
    [InlineData("replace('aaa', 'a', 'bb')", "'bbbbbb'")]
    [InlineData("trim('\\u00a0 a\\t')", "'\u00a0 a'")]
    [InlineData("btrim('xxaxx', 'x')", "'a'")]
    [InlineData("ltrim('xxaxx', 'x')", "'axx'")]
    [InlineData("rtrim('xxaxy', 'xy')", "'xxa'")]
    [InlineData("toUpper('straße')", "'STRASSE'")]
    [InlineData("toUpper('Нұр-Сұлтан')", "'НҰР-СҰЛТАН'")]
    [InlineData("lower('ABC')", "'abc'")]
    public async Task Strings_are_cut_and_changed_as_in_Neo4j(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("substring('hello', -1)")]
    [InlineData("substring('hello', 1, -1)")]
    [InlineData("left('hello', -1)")]
    [InlineData("normalize('a', 'NFX')")]
    public async Task Arguments_out_of_range_are_refused(string expression) =>
        await AssertFailsAsync(expression, "ArgumentError", "InvalidArgumentValue");

    [Fact]
    public async Task A_replacement_that_would_fill_the_memory_is_refused() => await AssertFailsAsync(
        "replace(reduce(s = 'x', i IN range(1, 20) | s + s), 'x', reduce(s = 'y', i IN range(1, 20) | s + s))", "ArgumentError", "InvalidArgumentValue");
}
