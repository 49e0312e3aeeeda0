using CsCheck;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.Tests.Model;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class IndexTests
{
    private static readonly Gen<Value> Scalars = Gen.OneOf(
        Gen.Int[-20, 20].Select(number => Value.Integer(number)),
        Gen.Int[-40, 40].Select(half => Value.Float(half / 2.0)),
        Gen.Char['a', 'c'].Array[0, 3].Select(text => Value.String(new string(text))),
        Gen.Bool.Select(Value.Boolean),
        Gen.Const(Value.Float(double.NaN)),
        Gen.Int[0, 9].Select(day => Value.Date(new DateValue(day))),
        Gen.Int[0, 3].Select(x => Value.Of(new PointValue(CoordinateSystem.Cartesian, x, x == 3 ? double.NaN : -0.0))),
        Gen.Int[0, 3].Select(days => Value.Of(new DurationValue(0, days, 0, 0))));

    private static readonly Gen<Value> Keys = Gen.Frequency(
        (4, Scalars),
        (1, Scalars.Array[0, 2].Select(items => Value.List(items))));

    private static readonly Gen<(Value[] Keys, int[] Removed, Value Low, Value High)> Cases =
        Gen.Select(Keys.Array[0, 900], Gen.Int[0, 900].Array[0, 400], Keys, Keys);

    [Fact]
    public async Task Index_answers_every_seek_as_a_scan_of_all_nodes_does() => await Cases.SampleAsync(
        async sample =>
        {
            await using var store = GraphStore.CreateInMemory();
            await store.WriteAsync(writer => writer.CreateIndex(
                new IndexDefinition("i", EntityKind.Node, writer.Label("L"), [writer.Key("k")], null)));
            await store.WriteAsync(writer => Array.ForEach(sample.Keys, key => writer.CreateNode("L", "k", key)));
            var before = store.Current;
            await store.WriteAsync(writer => Array.ForEach(sample.Removed, node => writer.DeleteNode(node)));
            AssertSeeks(before, sample.Low, sample.High);
            AssertSeeks(store.Current, sample.Low, sample.High);
        },
        iter: 100,
        threads: 1);

    [Fact]
    public async Task Index_created_over_present_data_holds_it_and_its_full_scan_is_in_order()
    {
        await using var store = GraphStore.CreateInMemory();
        await store.WriteAsync(writer =>
        {
            for (var number = 0; number < 5000; number++)
            {
                writer.CreateNode("L", "k", Value.Integer(number * 7919 % 5000));
            }
        });
        await store.WriteAsync(writer => writer.CreateIndex(new IndexDefinition("i", EntityKind.Node, 0, [0], null)));

        var view = store.Current;
        var index = view.FindNodeIndex(0, 0)!;
        Assert.Equal(5000, view.CountIndexed(index));
        Assert.Equal(Enumerable.Range(0, 5000).Select(number => (long)number), ModelComparison.Ids(view.ScanIndex(index)).Select(node => view.PropertyOfNode(node, 0).AsInteger()));
        Assert.Null(view.FindNodeIndex(0, 1));
        Assert.Null(view.FindRelationshipIndex(0, 0));
    }

    [Fact]
    public async Task Index_of_several_keys_finds_the_list_of_their_values()
    {
        await using var store = GraphStore.CreateInMemory();
        await store.WriteAsync(writer =>
        {
            writer.CreateIndex(new IndexDefinition("i", EntityKind.Node, writer.Label("L"), [writer.Key("a"), writer.Key("b")], null));
            for (var number = 0; number < 100; number++)
            {
                var node = writer.CreateNode("L", "a", Value.Integer(number / 10));
                writer.SetNodeProperty(node, writer.Key("b"), Value.Integer(number % 10));
            }
        });

        var view = store.Current;
        Assert.Equal([37L], ModelComparison.Ids(view.Seek(view.FindNodeIndex(0, 0, 1)!, Value.List(Value.Integer(3), Value.Float(7)))));
    }

    private static void AssertSeeks(GraphView view, Value low, Value high)
    {
        var index = view.FindNodeIndex(0, 0)!;
        Assert.Equal(view.NodeCount, view.CountIndexed(index));
        AssertSame(view, key => ValueEquality.Equals3(key, low) == true, view.Seek(index, low));
        foreach (var inclusive in new[] { true, false })
        {
            var (from, to) = (new IndexBound(low, inclusive), new IndexBound(high, inclusive));
            AssertSame(view, key => IsAbove(key, from), view.SeekRange(index, from, null));
            AssertSame(view, key => IsBelow(key, to), view.SeekRange(index, null, to));
            AssertSame(view, key => IsAbove(key, from) && IsBelow(key, to), view.SeekRange(index, from, to));
        }

        AssertSame(view, key => key.IsString && key.AsString().StartsWith("ab", StringComparison.Ordinal), view.SeekPrefix(index, "ab"));
        AssertSame(view, key => key.IsString, view.SeekPrefix(index, string.Empty));
    }

    private static void AssertSame(GraphView view, Predicate<Value> predicate, Cursors.IndexCursor found)
    {
        var expected = ModelComparison.Ids(view.ScanNodes()).Where(node => predicate(view.PropertyOfNode(node, 0)));
        Assert.Equal(expected, ModelComparison.Ids(found).Order());
    }

    private static bool IsAbove(Value key, IndexBound bound) =>
        (bound.Inclusive ? ValueComparability.GreaterThanOrEqual(key, bound.Value) : ValueComparability.GreaterThan(key, bound.Value)) == true;

    private static bool IsBelow(Value key, IndexBound bound) =>
        (bound.Inclusive ? ValueComparability.LessThanOrEqual(key, bound.Value) : ValueComparability.LessThan(key, bound.Value)) == true;
}
