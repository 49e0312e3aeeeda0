namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class ConversionFunctionTests : FunctionTests
{
    [Theory]
    [InlineData("toInteger('1.7')", "1")]
    [InlineData("toInteger('-1.9')", "-1")]
    [InlineData("toInteger(' 12 ')", "null")]
    [InlineData("toInteger('1e3')", "1000")]
    [InlineData("toInteger('Infinity')", "null")]
    [InlineData("toInteger(1e300)", "9223372036854775807")]
    [InlineData("toInteger(0.0 / 0.0)", "0")]
    [InlineData("toInteger(true)", "1")]
    [InlineData("toFloat(' 1.5 ')", "1.5")]
    [InlineData("toFloat('NaN')", "NaN")]
    [InlineData("toFloat('nan')", "null")]
    [InlineData("toFloat('1e400')", "Infinity")]
    [InlineData("toBoolean(' TRUE ')", "true")]
    [InlineData("toBoolean('yes')", "null")]
    [InlineData("toBoolean(2)", "true")]
    [InlineData("toString(1e-5)", "'1.0E-5'")]
    [InlineData("toString(duration('P1Y2M'))", "'P1Y2M'")]
    [InlineData("toString(localtime('10:16'))", "'10:16:00'")]
    [InlineData("toString(datetime('2035-01-28T05:38+01:00[Europe/Stockholm]'))", "'2035-01-28T05:38:00+01:00[Europe/Stockholm]'")]
    [InlineData("toString(datetime('+12345-01-28T05:38:09.5Z'))", "'+12345-01-28T05:38:09.5Z'")]
    [InlineData("toStringOrNull([1])", "null")]
    [InlineData("toIntegerOrNull([1])", "null")]
    [InlineData("toIntegerList(['1', 'x', 2.5, true, null, []])", "[1, null, 2, 1, null, null]")]
    [InlineData("toStringList([1, 'x', 2.5, true, date('2020-01-01')])", "['1', 'x', '2.5', 'true', '2020-01-01']")]
    public async Task Text_and_numbers_convert_as_in_Neo4j(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("[x IN ['1', {}] | toInteger(x)]")]
    [InlineData("[x IN [1.0, true] | toFloat(x)]")]
    [InlineData("[x IN ['1', []] | toString(x)]")]
    [InlineData("toInteger('9999999999999999999')")]
    public async Task Values_of_kinds_that_do_not_convert_are_refused(string expression) =>
        await AssertFailsAsync(expression, "TypeError", "InvalidArgumentValue");

    [Theory]
    [InlineData("valueType(1)", "'INTEGER NOT NULL'")]
    [InlineData("valueType(null)", "'NULL'")]
    [InlineData("valueType([])", "'LIST<NOTHING> NOT NULL'")]
    [InlineData("valueType([1, null])", "'LIST<INTEGER> NOT NULL'")]
    [InlineData("valueType(['a', 1, true])", "'LIST<BOOLEAN NOT NULL | STRING NOT NULL | INTEGER NOT NULL> NOT NULL'")]
    [InlineData("valueType([[1], ['a', null]])", "'LIST<LIST<STRING> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'")]
    [InlineData("valueType(datetime('2020-01-01T00:00Z'))", "'ZONED DATETIME NOT NULL'")]
    public async Task Types_are_named_as_precisely_as_the_value_allows(string expression, string literal) => await AssertGivesAsync(expression, literal);

    [Theory]
    [InlineData("nullIf(1, 1.0)", "null")]
    [InlineData("nullIf(1, null)", "1")]
    [InlineData("coalesce(null, 2, 3)", "2")]
    [InlineData("coalesce(null)", "null")]
    [InlineData("isEmpty(null)", "null")]
    [InlineData("isEmpty({})", "true")]
    public async Task Null_is_handled_where_a_function_is_about_it(string expression, string literal) => await AssertGivesAsync(expression, literal);
}
