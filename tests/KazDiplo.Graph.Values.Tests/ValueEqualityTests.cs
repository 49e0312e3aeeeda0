using CsCheck;

namespace KazDiplo.Graph.Values.Tests;

public sealed class ValueEqualityTests
{
    private static readonly Value NaN = Value.Float(double.NaN);

    [Fact]
    public void Null_makes_equality_unknown()
    {
        ValueEquality.Equals3(Value.Null, Value.Null).ShouldBeNull();
        ValueEquality.Equals3(Value.Integer(1), Value.Null).ShouldBeNull();
    }

    [Fact]
    public void NaN_equals_nothing_not_even_itself()
    {
        ValueEquality.Equals3(NaN, NaN).ShouldBe(false);
        ValueEquality.Equals3(NaN, Value.String("a")).ShouldBe(false);
        ValueEquivalence.AreEquivalent(NaN, NaN).ShouldBeTrue();
    }

    [Fact]
    public void Values_of_different_kinds_are_not_equal_except_numbers()
    {
        ValueEquality.Equals3(Value.Integer(1), Value.Float(1)).ShouldBe(true);
        ValueEquality.Equals3(Value.Integer(1), Value.String("1")).ShouldBe(false);
    }

    [Fact]
    public void Lists_are_unknown_only_where_no_pair_differs()
    {
        ValueEquality.Equals3(List(1, null), List(1, 2)).ShouldBeNull();
        ValueEquality.Equals3(List(1, null), List(2, 2)).ShouldBe(false);
        ValueEquality.Equals3(List(null, 1), List(null, 2)).ShouldBe(false);
        ValueEquality.Equals3(List(1, null), List(1)).ShouldBe(false);
    }

    [Fact]
    public void Maps_with_other_keys_are_not_equal_even_where_values_are_unknown()
    {
        ValueEquality.Equals3(Map(("k", Value.Null)), Map(("k", Value.Null))).ShouldBeNull();
        ValueEquality.Equals3(Map(("k", Value.Null)), Map(("l", Value.Null))).ShouldBe(false);
        ValueEquality.Equals3(Map(("k", Value.Null), ("l", Value.True)), Map(("l", Value.False), ("k", Value.Null))).ShouldBe(false);
    }

    [Fact]
    public void Equality_does_not_depend_on_the_order_of_the_operands() => Gen.Select(ValueGenerators.Any, ValueGenerators.Any).Sample((left, right) =>
        ValueEquality.Equals3(left, right) == ValueEquality.Equals3(right, left));

    [Fact]
    public void Comparisons_with_NaN_are_false_among_numbers_and_unknown_elsewhere()
    {
        ValueComparability.LessThan(NaN, Value.Integer(1)).ShouldBe(false);
        ValueComparability.GreaterThanOrEqual(NaN, NaN).ShouldBe(false);
        ValueComparability.LessThan(NaN, Value.String("a")).ShouldBeNull();
    }

    [Fact]
    public void Lists_compare_by_their_first_difference()
    {
        ValueComparability.LessThan(List(1, 2), List(1, 3)).ShouldBe(true);
        ValueComparability.LessThan(List(1), List(1, null)).ShouldBe(true);
        ValueComparability.LessThan(List(1, null), List(2, null)).ShouldBe(true);
        ValueComparability.LessThan(List(1, null), List(1, 2)).ShouldBeNull();
    }

    [Fact]
    public void Comparisons_agree_with_each_other() => Gen.Select(ValueGenerators.Scalar, ValueGenerators.Scalar).Sample((left, right) =>
        ValueComparability.LessThan(left, right) == ValueComparability.GreaterThan(right, left)
        && (ValueComparability.LessThan(left, right) != true || ValueComparability.LessThanOrEqual(left, right) == true));

    private static Value List(params int?[] items) =>
        Value.List([.. items.Select(item => item is null ? Value.Null : Value.Integer(item.Value))]);

    private static Value Map(params (string Key, Value Value)[] entries) =>
        Value.Map(new MapValue(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))));
}
