using CsCheck;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Engine.Tests.Functions;

public sealed class FunctionRegistryTests
{
    private static readonly Gen<Value> Scalar = Gen.OneOf(
        Gen.Const(Value.Null),
        Gen.Bool.Select(Value.Boolean),
        Gen.OneOf(Gen.Long, Gen.OneOf(0L, 1L, -1L, long.MinValue, long.MaxValue)).Select(Value.Integer),
        Gen.OneOf(Gen.Double, Gen.OneOf(0.0, double.NaN, double.PositiveInfinity, 1e19)).Select(Value.Float),
        Gen.OneOf(Gen.String, Gen.OneOf("", "day", "millisecond", "2015-07-21", "12:00+01:00", "P1D", "+18:00", "Asia/Almaty", "\uD800")).Select(text => Value.String(text)),
        Gen.Long[-400_000_000_000, 400_000_000_000].Where(day => Math.Abs(day) < 365_000_000_000).Select(day => Value.Date(new DateValue(day))),
        Gen.Long[0, 86_399_999_999_999].Select(nanosecond => Value.LocalTime(new LocalTimeValue(nanosecond))),
        Gen.Long[-100_000_000_000, 100_000_000_000].Select(second => Value.Of(TimeZones.AtInstant(second, 0, "Europe/Stockholm", 0))),
        Gen.Select(Gen.Long, Gen.Long, Gen.Int, (months, days, seconds) => Value.Of(new DurationValue(months, days, seconds, 0))),
        Gen.Const(Value.NodeReference(99)),
        Gen.Const(Value.RelationshipReference(99)),
        Gen.Const(Value.Of(new PointValue(CoordinateSystem.Wgs84, 1, 2))));

    private static readonly Gen<string> Key = Gen.OneOf(
        "year", "month", "week", "quarter", "ordinalDay", "hour", "second", "nanosecond", "date", "time", "datetime", "timezone", "epochMillis", "days", "months", "x", "y", "latitude", "crs");

    private static readonly Gen<Value> Any = Gen.OneOf(
        Scalar,
        Scalar.Array[0, 4].Select(items => Value.List(items)),
        Gen.Select(Key, Scalar, KeyValuePair.Create).Array[0, 4].Select(entries => Value.Map(new MapValue(entries))));

    [Fact]
    public async Task No_function_fails_with_anything_but_an_error_for_the_query()
    {
        await using var store = GraphStore.CreateInMemory();
        var context = NewContext(store);
        var names = FunctionRegistry.BuiltIn.All.Where(function => !function.IsAggregating).Select(function => function.Name).ToArray();
        Gen.Select(Gen.OneOf(names), Any.Array[4]).Sample(
            (name, values) =>
            {
                var function = Find(name);
                var arguments = values[..Math.Min(values.Length, function.ToSignature().MaxArguments)];
                Tolerate(() => function.Scalar!(context, arguments));
            },
            iter: 20_000);
    }

    [Fact]
    public async Task No_aggregation_fails_with_anything_but_an_error_for_the_query()
    {
        await using var store = GraphStore.CreateInMemory();
        var context = NewContext(store);
        var names = FunctionRegistry.BuiltIn.All.Where(function => function.IsAggregating).Select(function => function.Name).ToArray();
        Gen.Select(Gen.OneOf(names), Gen.Bool, Any.Array[0, 6]).Sample((name, distinct, values) =>
        {
            var aggregator = Find(name).CreateAggregator(distinct);
            Tolerate(() =>
            {
                foreach (var value in values)
                {
                    aggregator.Add(context, [value, Value.Float(0.5)]);
                }

                aggregator.Result();
            });
        });
    }

    [Fact]
    public void Names_are_found_in_any_case() =>
        FunctionRegistry.BuiltIn.TryGet("DURATION.INSECONDS", out _).ShouldBeTrue();

    [Fact]
    public void Signatures_name_parameters_types_and_what_may_be_left_out() =>
        Find("substring").Signature.ShouldBe("substring(original :: STRING, start :: INTEGER, length = null :: INTEGER) :: STRING");

    private static FunctionDefinition Find(string name)
    {
        FunctionRegistry.BuiltIn.TryGet(name, out var function).ShouldBeTrue();
        return function!;
    }

    private static QueryContext NewContext(GraphStore store) => new()
    {
        View = store.Current,
        Parameters = new Dictionary<string, Value>(),
        Clock = new QueryClock(TimeProvider.System, DateTimeOffset.UnixEpoch),
    };

    private static void Tolerate(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is ValueException or GraphException)
        {
            // What the query's author is told.
        }
    }
}
