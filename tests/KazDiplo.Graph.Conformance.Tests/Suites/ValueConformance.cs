using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

/// <summary>Every type of value, out of the database, in as a parameter, and through a property where it can be one.</summary>
public abstract class ValueConformance(ITarget target) : ConformanceSuite(target)
{
    /// <summary>A literal, and how it reads when it comes back.</summary>
    public static TheoryData<string, string> Literals() => new()
    {
        { "null", "null" },
        { "true", "true" },
        { "-9223372036854775808", "-9223372036854775808" },
        { "9223372036854775807", "9223372036854775807" },
        { "1.5e300", "1.5E300" },
        { "0.1", "0.1" },
        { "'Астана қаласы \U0001F1F0\U0001F1FF'", "'Астана қаласы \U0001F1F0\U0001F1FF'" },
        { "''", "''" },
        { "[1, 'a', null, [2.5]]", "[1, 'a', null, [2.5]]" },
        { "[]", "[]" },
        { "date('2026-11-22')", "date('2026-11-22')" },
        { "date('-0044-03-15')", "date('-0044-03-15')" },
        { "localtime('12:34:56.789012345')", "localtime('12:34:56.789012345')" },
        { "time('12:34:56+05:00')", "time('12:34:56+05:00')" },
        { "localdatetime('2026-11-22T12:34:56.000000001')", "localdatetime('2026-11-22T12:34:56.000000001')" },
        { "datetime('2026-11-22T12:34:56+05:00')", "datetime('2026-11-22T12:34:56+05:00')" },
        { "datetime('2026-11-22T12:34:56[Asia/Almaty]')", "datetime('2026-11-22T12:34:56+05:00[Asia/Almaty]')" },
        { "datetime('1969-12-31T23:59:59.5Z')", "datetime('1969-12-31T23:59:59.5Z')" },
        { "duration('P14M3DT3.5S')", "duration('P1Y2M3DT3.5S')" },
        { "duration('-P1DT1S')", "duration('P-1DT-1S')" },
        { "point({x: 1, y: 2})", "point({srid:7203, x:1.0, y:2.0})" },
        { "point({longitude: 71.43, latitude: 51.13, height: 10})", "point({srid:4979, x:71.43, y:51.13, z:10.0})" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task Value_comes_out_as_it_was_written(string literal, string text) =>
        Canonical.Text(await Session.ValueAsync($"RETURN {literal} AS value")).ShouldBe(Canonical.Text(await Literal.OfAsync(literal)), text);

    [Theory]
    [MemberData(nameof(Literals))]
    public async Task Value_goes_in_as_a_parameter_and_comes_back_unchanged(string literal, string text)
    {
        var value = await Literal.OfAsync(literal);
        var echoed = await Session.ValueAsync("RETURN $value AS value", Parameters.Of("value", value));
        Canonical.Text(echoed).ShouldBe(Canonical.Text(value), text);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("42")]
    [InlineData("2.5")]
    [InlineData("'text'")]
    [InlineData("[1, 2, 3]")]
    [InlineData("['a', 'b']")]
    [InlineData("date('2026-11-22')")]
    [InlineData("localtime('12:34:56.789')")]
    [InlineData("time('12:34:56+05:00')")]
    [InlineData("localdatetime('2026-11-22T12:34:56')")]
    [InlineData("datetime('2026-11-22T12:34:56[Asia/Almaty]')")]
    [InlineData("duration('P1M2DT3S')")]
    [InlineData("point({longitude: 71.43, latitude: 51.13})")]
    public async Task Value_is_kept_by_a_property(string literal)
    {
        var value = await Literal.OfAsync(literal);
        await Session.RowsAsync("CREATE (:Kept {value: $value})", Parameters.Of("value", value));
        Canonical.Text(await Session.ValueAsync("MATCH (n:Kept) RETURN n.value AS value")).ShouldBe(Canonical.Text(value));
        (await Session.ValueAsync("MATCH (n:Kept) WHERE n.value = $value RETURN count(*) AS c", Parameters.Of("value", value))).AsInteger().ShouldBe(1);
    }

    [Fact]
    public async Task Bytes_go_in_and_come_back()
    {
        var bytes = Value.Of(new BytesValue([0, 1, 254, 255]));
        Canonical.Text(await Session.ValueAsync("RETURN $value AS value", Parameters.Of("value", bytes))).ShouldBe(Canonical.Text(bytes));
    }

    [Fact]
    public async Task Float_has_its_special_numbers()
    {
        var row = (await Session.RowsAsync("RETURN 0.0 / 0.0 AS nan, 1.0 / 0.0 AS inf, -1.0 / 0.0 AS minus")).ShouldHaveSingleItem();
        row[0].AsFloat().ShouldBe(double.NaN);
        row[1].AsFloat().ShouldBe(double.PositiveInfinity);
        row[2].AsFloat().ShouldBe(double.NegativeInfinity);
    }

    [Fact]
    public async Task Map_keeps_every_kind_of_value()
    {
        var value = await Literal.OfAsync("{a: 1, b: [date('2026-01-01'), {c: null}], `d e`: 'x'}");
        Canonical.Text(await Session.ValueAsync("RETURN $value AS value", Parameters.Of("value", value))).ShouldBe(Canonical.Text(value));
    }

    [Fact]
    public async Task Node_comes_with_id_labels_and_properties()
    {
        var node = (await Session.ValueAsync("CREATE (n:State:Entity {id: 'KZ', since: date('1991-12-16')}) RETURN n")).AsNode();
        node.Labels.Order().ShouldBe(["Entity", "State"]);
        node.Properties["id"].AsString().ShouldBe("KZ");
        node.Properties["since"].Kind.ShouldBe(ValueKind.Date);
    }

    [Fact]
    public async Task Relationship_comes_with_type_ends_and_properties()
    {
        var row = (await Session.RowsAsync("CREATE (a:A)-[r:VISITED {on: date('2026-11-22')}]->(b:B) RETURN a, r, b")).ShouldHaveSingleItem();
        var relationship = row[1].AsRelationship();
        relationship.Type.ShouldBe("VISITED");
        relationship.StartNodeElementId.ShouldBe(row[0].AsNode().ElementId);
        relationship.EndNodeElementId.ShouldBe(row[2].AsNode().ElementId);
        relationship.Properties["on"].AsDate().ToString().ShouldBe("2026-11-22");
    }

    [Fact]
    public async Task Path_keeps_its_order_and_its_directions()
    {
        await Session.RowsAsync("CREATE (:N {i: 1})-[:R {i: 1}]->(:N {i: 2})<-[:R {i: 2}]-(:N {i: 3})");
        var path = (await Session.ValueAsync("MATCH p = (:N {i: 1})-[:R*2]-(:N {i: 3}) RETURN p")).AsPath();
        path.Nodes.Select(node => node.AsNode().Properties["i"].AsInteger()).ShouldBe([1L, 2L, 3L]);
        path.Relationships.Select(relationship => relationship.AsRelationship().Properties["i"].AsInteger()).ShouldBe([1L, 2L]);
        var (first, second) = (path.Relationships[0].AsRelationship(), path.Relationships[1].AsRelationship());
        first.StartNodeElementId.ShouldBe(path.Nodes[0].AsNode().ElementId);
        second.StartNodeElementId.ShouldBe(path.Nodes[2].AsNode().ElementId);
        second.EndNodeElementId.ShouldBe(path.Nodes[1].AsNode().ElementId);
    }

    [Fact]
    public async Task Path_of_one_node_has_no_relationship()
    {
        var path = (await Session.ValueAsync("CREATE (n:Alone) WITH n MATCH p = (n) RETURN p")).AsPath();
        path.Length.ShouldBe(0);
        path.Nodes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Text_of_many_bytes_goes_both_ways()
    {
        var text = Value.String(new string('ж', 200_000));
        (await Session.ValueAsync("RETURN $value AS value", Parameters.Of("value", text))).AsString().ShouldBe(text.AsString());
    }
}
