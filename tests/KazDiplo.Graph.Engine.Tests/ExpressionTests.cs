using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests;

/// <summary>What the TCK leaves open or says only once.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("'Tokayev' =~ '(?i)tok.*'", "true")]
    [InlineData("'Tokayev' =~ 'Tok'", "false")]
    [InlineData("1 =~ 'x'", "null")]
    [InlineData("1 < 2 <= 2 < 3", "true")]
    [InlineData("1 < null < 0", "null")]
    [InlineData("null IN []", "false")]
    [InlineData("1 IN [null, 2]", "null")]
    [InlineData("[1, 2, 3][-2..]", "[2, 3]")]
    [InlineData("[1, 2, 3][5]", "null")]
    [InlineData("{a: {b: 1}}.a.b", "1")]
    [InlineData("CASE 2 WHEN 1, 2 THEN 'few' ELSE 'many' END", "'few'")]
    [InlineData("CASE null WHEN null THEN 1 ELSE 2 END", "2")]
    [InlineData("coalesce(null, 1, 1 / 0)", "1")]
    [InlineData("false AND 1 / 0 = 1", "false")]
    [InlineData("reduce(s = 0, x IN [1, 2, 3] | s + x)", "6")]
    [InlineData("[x IN range(1, 5) WHERE x % 2 = 1 | x * x]", "[1, 9, 25]")]
    [InlineData("single(x IN [1, null, 2] WHERE x = 1)", "null")]
    [InlineData("1 IS :: INTEGER", "true")]
    [InlineData("[1, 'a'] IS :: LIST<INTEGER>", "false")]
    [InlineData("null IS :: INTEGER NOT NULL", "false")]
    [InlineData("'a' || 'b'", "'ab'")]
    [InlineData("duration('P1D').days", "1")]
    [InlineData("[x IN [1, 2] | [y IN [x] | y + x]]", "[[2], [4]]")]
    public async Task Expression_has_the_value(string expression, string value)
    {
        await using var graph = TestGraph.Open();
        (await graph.ValueAsync($"RETURN {expression} AS value")).ShouldBe(value);
    }

    [Theory]
    [InlineData("[1, 2]['x']")]
    [InlineData("{a: 1}[1]")]
    public async Task Access_by_a_key_of_the_wrong_type_is_an_error(string expression)
    {
        await using var graph = TestGraph.Open();
        (await graph.FailureAsync($"WITH {expression} AS x RETURN x")).Code.ShouldBeOneOf(
            "Neo.ClientError.Statement.TypeError", "Neo.ClientError.Statement.SyntaxError");
    }

    [Fact]
    public async Task Map_projection_takes_properties_variables_and_entries()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:P {name: 'Aida', born: 1990})");
        (await graph.ValueAsync("MATCH (p:P) WITH p, 7 AS seven RETURN p {.name, .missing, seven, double: 2 * seven} AS m"))
            .ShouldBe("{name: 'Aida', missing: null, seven: 7, double: 14}");
        (await graph.ValueAsync("MATCH (p:P) RETURN p {.*, born: 'hidden'} AS m")).ShouldBe("{name: 'Aida', born: 'hidden'}");
    }

    [Fact]
    public async Task Label_expressions_combine_names()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A {i: 1}), (:B {i: 2}), (:A:B {i: 3}), ({i: 4})");
        (await graph.RowsAsync("MATCH (n:A&!B) RETURN n.i")).ShouldBe(["1"]);
        (await graph.RowsAsync("MATCH (n:!%) RETURN n.i")).ShouldBe(["4"]);
        (await graph.RowsAsync("MATCH (n) WHERE n:A|B RETURN n.i ORDER BY n.i")).ShouldBe(["1", "2", "3"]);
        (await graph.RowsAsync("MATCH (n) WHERE n:A AND n:B RETURN n.i")).ShouldBe(["3"]);
    }

    [Fact]
    public async Task Nodes_are_found_by_id_and_element_id_and_nothing_by_a_foreign_one()
    {
        await using var graph = await TestGraph.CreateAsync("UNWIND range(1, 50) AS i CREATE (:A {i: i})");
        var id = (await graph.ValuesAsync("MATCH (n {i: 1}) RETURN elementId(n)"))[0][0].AsString();
        (await graph.RowsAsync("MATCH (n) WHERE elementId(n) = $id RETURN n.i", new { id })).ShouldBe(["1"]);
        (await graph.PlanAsync("MATCH (n) WHERE elementId(n) IN $ids RETURN n")).ShouldContain("NodeByElementIdSeek");
        (await graph.RowsAsync("MATCH (n) WHERE elementId(n) = $id RETURN n.i", new { id = "4:00000000-0000-0000-0000-000000000000:0" })).ShouldBeEmpty();
        (await graph.RowsAsync("MATCH (n) WHERE elementId(n) = 'nonsense' RETURN n.i")).ShouldBeEmpty();
        (await graph.RowsAsync("MATCH (n) WHERE id(n) = 0 RETURN n.i")).ShouldBe(["1"]);
    }
}
