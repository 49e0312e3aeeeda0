using KazDiplo.Graph.Values;
using KazDiplo.Graph.Web.ViewModels.Querying;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

public sealed class ValueTextTests
{
    private static readonly Node Putin = NodeOf(1, ("name", Value.String("Vladimir Putin")), ("id", Value.String("person/vladimir-putin")));
    private static readonly Node Claim = NodeOf(2, ("text", Value.String("Putin visited Astana.")), ("id", Value.String("claim/000-0001")));

    [Fact]
    public void Scalars_are_said_as_people_write_them()
    {
        ValueText.Short(Value.Null).ShouldBe("null");
        ValueText.Short(Value.String("it's")).ShouldBe("it's");
        ValueText.Short(Value.Float(1)).ShouldBe("1.0");
        ValueText.Short(Value.List(Value.String("a"), Value.Integer(1), Value.Null)).ShouldBe("['a', 1, null]");
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var list = Value.List([.. Enumerable.Range(0, 100).Select(i => Value.Integer(i))]);
        ValueText.Short(list).ShouldEndWith("11, … +88]");
        ValueText.Short(Value.String(new string('x', 100_000))).Length.ShouldBeLessThan(500);
    }

    [Fact]
    public void A_value_nested_without_end_is_cut()
    {
        var value = Value.Integer(1);
        for (var i = 0; i < 10_000; i++)
        {
            value = Value.List(value);
        }

        ValueText.Short(value).Length.ShouldBeLessThan(50);
    }

    [Fact]
    public void A_node_is_called_by_name_title_or_text()
    {
        ValueText.NameOf(Putin).ShouldBe("Vladimir Putin");
        ValueText.NameOf(Claim).ShouldBe("Putin visited Astana.");
        ValueText.NameOf(new Node(3, "4:x:3", ["Thing"], MapValue.Empty)).ShouldBe("Thing");
        ValueText.NameOf(new Node(3, "4:x:3", [], MapValue.Empty)).ShouldBe("4:x:3");
    }

    [Fact]
    public void A_path_shows_which_way_its_relationships_point()
    {
        var tie = new Relationship(7, "5:x:7", "SUBJECT", 2, "4:x:2", 1, "4:x:1", MapValue.Empty);
        ValueText.Short(Value.Path(new PathValue([Value.Node(Claim), Value.Node(Putin)], [Value.Relationship(tie)])))
            .ShouldBe("(Putin visited Astana.)-[:SUBJECT]->(Vladimir Putin)");
        ValueText.Short(Value.Path(new PathValue([Value.Node(Putin), Value.Node(Claim)], [Value.Relationship(tie)])))
            .ShouldBe("(Vladimir Putin)<-[:SUBJECT]-(Putin visited Astana.)");
    }

    [Fact]
    public void Elements_are_found_wherever_they_lie_and_counted_once()
    {
        var tie = new Relationship(7, "5:x:7", "SUBJECT", 2, "4:x:2", 1, "4:x:1", MapValue.Empty);
        var map = Value.Map(new MapValue([KeyValuePair.Create("who", Value.Node(Putin))]));
        var elements = ResultElements.Of([[Value.List(map, Value.Null), Value.Relationship(tie)], [Value.Node(Putin)]]);
        elements.Nodes.ShouldHaveSingleItem();
        elements.Relationships.ShouldHaveSingleItem();
        elements.MissingEnds.ShouldBe(["4:x:2"]);
    }

    private static Node NodeOf(long id, params (string Key, Value Value)[] properties) =>
        new(id, $"4:x:{id}", ["Entity"], new MapValue(properties.Select(property => KeyValuePair.Create(property.Key, property.Value))));
}
