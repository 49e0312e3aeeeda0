using System.Globalization;
using CsCheck;

namespace KazDiplo.Graph.Values.Tests;

public sealed class ValueRendererTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0001, "1.0E-4")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(123456.789e3, "1.23456789E8")]
    [InlineData(1e21, "1.0E21")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Floats_are_written_as_Neo4j_writes_them(double value, string text) => FloatText.Of(value).ShouldBe(text);

    [Fact]
    public void Floats_read_back_as_themselves() => Gen.Double.Sample(number =>
        double.Parse(FloatText.Of(number), CultureInfo.InvariantCulture).Equals(number));

    [Fact]
    public void Strings_are_quoted_and_escaped() => ValueRenderer.Render(Value.String("it's\na \\")).ShouldBe(@"'it\'s\na \\'");

    [Fact]
    public void Maps_quote_only_the_keys_that_need_it()
    {
        var map = new MapValue([KeyValuePair.Create("plain", Value.Null), KeyValuePair.Create("two words", Value.True)]);
        ValueRenderer.Render(Value.Map(map)).ShouldBe("{plain: null, `two words`: true}");
    }

    [Fact]
    public void Nodes_relationships_and_paths_are_written_as_patterns()
    {
        var first = new Node(1, "4:x:1", ["Country"], new MapValue([KeyValuePair.Create("name", Value.String("Қазақстан"))]));
        var second = new Node(2, "4:x:2", [], MapValue.Empty);
        var backwards = new Relationship(7, "5:x:7", "BORDERS", 2, "4:x:2", 1, "4:x:1", MapValue.Empty);
        var path = new PathValue([Value.Node(first), Value.Node(second)], [Value.Relationship(backwards)]);
        ValueRenderer.Render(Value.Path(path)).ShouldBe("<(:Country {name: 'Қазақстан'})<-[:BORDERS]-()>");
    }
}
