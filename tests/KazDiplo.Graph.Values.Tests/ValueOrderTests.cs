using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests;

public sealed class ValueOrderTests
{
    [Fact]
    public void Order_of_two_values_turns_around_with_them() => Gen.Select(ValueGenerators.Any, ValueGenerators.Any).Sample((left, right) =>
        Math.Sign(ValueOrder.Compare(left, right)) == -Math.Sign(ValueOrder.Compare(right, left)));

    [Fact]
    public void Order_of_three_values_is_transitive() => ValueGenerators.Any.Array[3].Sample(values =>
    {
        Array.Sort(values, ValueOrder.Comparer);
        return ValueOrder.Compare(values[0], values[1]) <= 0
            && ValueOrder.Compare(values[1], values[2]) <= 0
            && ValueOrder.Compare(values[0], values[2]) <= 0;
    });

    [Fact]
    public void Values_ordered_the_same_are_equivalent_and_the_other_way_around() => Gen.Select(ValueGenerators.Any, ValueGenerators.Any).Sample((left, right) =>
        (ValueOrder.Compare(left, right) == 0) == ValueEquivalence.AreEquivalent(left, right));

    [Fact]
    public void Equivalent_numbers_have_the_same_hash() => Gen.Select(ValueGenerators.Number, ValueGenerators.Number).Sample((left, right) =>
        !ValueEquivalence.AreEquivalent(left, right) || ValueEquivalence.Hash(left) == ValueEquivalence.Hash(right));

    [Fact]
    public void Every_value_is_equivalent_to_itself_and_hashes_the_same() => ValueGenerators.Any.Sample(value =>
        ValueEquivalence.AreEquivalent(value, value) && ValueEquivalence.Hash(value) == ValueEquivalence.Hash(value));

    [Fact]
    public void Values_that_are_equal_are_equivalent() => Gen.Select(ValueGenerators.Any, ValueGenerators.Any).Sample((left, right) =>
        ValueEquality.Equals3(left, right) != true || ValueEquivalence.AreEquivalent(left, right));

    [Fact]
    public void Kinds_are_ordered_as_the_orderability_CIP_and_Neo4j_say()
    {
        Value[] ascending =
        [
            Value.Map(MapValue.Empty),
            Value.NodeReference(1),
            Value.RelationshipReference(1),
            Value.List(ListValue.Empty),
            Value.Path(new PathValue([Value.NodeReference(1)], [])),
            Value.Of(new PointValue(CoordinateSystem.Wgs84, 1, 2)),
            Value.Of(TemporalParser.ParseDateTime("2015-01-01T12:00Z")),
            Value.Of(TemporalParser.ParseLocalDateTime("2015-01-01T12:00")),
            Value.Date(TemporalParser.ParseDate("2015-01-01")),
            Value.Of(TemporalParser.ParseTime("12:00Z")),
            Value.LocalTime(TemporalParser.ParseLocalTime("12:00")),
            Value.Of(DurationParser.Parse("P1D")),
            Value.String("a"),
            Value.False,
            Value.True,
            Value.Float(double.NegativeInfinity),
            Value.Integer(1),
            Value.Float(1.5),
            Value.Float(double.PositiveInfinity),
            Value.Float(double.NaN),
            Value.Null,
        ];

        for (var i = 1; i < ascending.Length; i++)
        {
            ValueOrder.Compare(ascending[i - 1], ascending[i]).ShouldBeLessThan(0, $"{ascending[i - 1]} and {ascending[i]}");
        }
    }

    [Theory]
    [InlineData(9007199254740993, 9007199254740992.0, 1)]
    [InlineData(9007199254740992, 9007199254740992.0, 0)]
    [InlineData(long.MaxValue, 9.223372036854775807E18, -1)]
    [InlineData(long.MinValue, -9.223372036854775808E18, 0)]
    [InlineData(0, -0.0, 0)]
    [InlineData(-1, -1.5, 1)]
    public void Integers_and_floats_compare_by_their_exact_value(long integer, double number, int order) =>
        Math.Sign(ValueOrder.Compare(Value.Integer(integer), Value.Float(number))).ShouldBe(order);

    [Fact]
    public void Strings_are_ordered_by_code_points_not_by_units() =>
        ValueOrder.Compare(Value.String("😀"), Value.String("\uFFFD")).ShouldBeGreaterThan(0);

    [Fact]
    public void Values_nested_beyond_the_stack_are_refused_and_do_not_end_the_process()
    {
        var deep = Nest(1_000_000);
        var alike = Nest(1_000_000);
        Should.Throw<ValueException>(() => ValueOrder.Compare(deep, alike));
        Should.Throw<ValueException>(() => ValueEquivalence.AreEquivalent(deep, alike));
        Should.Throw<ValueException>(() => ValueEquivalence.Hash(deep));
        Should.Throw<ValueException>(() => ValueEquality.Equals3(deep, alike));
        Should.Throw<ValueException>(() => ValueRenderer.Render(deep));
    }

    private static Value Nest(int levels)
    {
        var value = Value.Null;
        for (var i = 0; i < levels; i++)
        {
            value = Value.List(value);
        }

        return value;
    }
}
