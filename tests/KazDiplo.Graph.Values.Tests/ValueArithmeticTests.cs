using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests;

public sealed class ValueArithmeticTests
{
    private static readonly Func<Value, Value, Value>[] Operators =
    [
        ValueArithmetic.Add, ValueArithmetic.Subtract, ValueArithmetic.Multiply, ValueArithmetic.Divide,
        ValueArithmetic.Modulo, ValueArithmetic.Power, ValueArithmetic.Concatenate,
    ];

    [Fact]
    public void No_operator_fails_with_anything_but_a_value_error() =>
        Gen.Select(ValueGenerators.Any, ValueGenerators.Any, Gen.OneOf(Operators)).Sample((left, right, combine) =>
        {
            try
            {
                combine(left, right);
            }
            catch (ValueException)
            {
                // What the query's author is told.
            }
        });

    [Fact]
    public void Null_in_every_operator_gives_null() => Gen.Select(ValueGenerators.Any, Gen.OneOf(Operators)).Sample((value, combine) =>
        combine(Value.Null, value).IsNull && combine(value, Value.Null).IsNull);

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, -1)]
    public void Sum_beyond_64_bits_is_an_error(long left, long right) =>
        Should.Throw<ValueException>(() => ValueArithmetic.Add(Value.Integer(left), Value.Integer(right))).Detail.ShouldBe(ValueErrorDetail.IntegerOverflow);

    [Fact]
    public void Integer_arithmetic_is_exact_or_an_error() => Gen.Select(Gen.Long, Gen.Long).Sample((a, b) =>
        Matches(() => ValueArithmetic.Add(Value.Integer(a), Value.Integer(b)), (Int128)a + b)
        && Matches(() => ValueArithmetic.Subtract(Value.Integer(a), Value.Integer(b)), (Int128)a - b)
        && Matches(() => ValueArithmetic.Multiply(Value.Integer(a), Value.Integer(b)), (Int128)a * b));

    [Fact]
    public void Smallest_integer_cannot_be_negated_nor_divided_by_minus_one()
    {
        Should.Throw<ValueException>(() => ValueArithmetic.Negate(Value.Integer(long.MinValue)));
        Should.Throw<ValueException>(() => ValueArithmetic.Divide(Value.Integer(long.MinValue), Value.Integer(-1)));
        ValueArithmetic.Modulo(Value.Integer(long.MinValue), Value.Integer(-1)).AsInteger().ShouldBe(0);
    }

    [Fact]
    public void Division_by_integer_zero_is_an_error_and_by_float_zero_is_not()
    {
        Should.Throw<ValueException>(() => ValueArithmetic.Divide(Value.Integer(1), Value.Integer(0))).Kind.ShouldBe(ValueErrorKind.ArithmeticError);
        Should.Throw<ValueException>(() => ValueArithmetic.Modulo(Value.Integer(1), Value.Integer(0))).Kind.ShouldBe(ValueErrorKind.ArithmeticError);
        ValueArithmetic.Divide(Value.Integer(1), Value.Float(0)).AsFloat().ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void Plus_joins_strings_with_scalars_and_lists_with_anything()
    {
        ValueArithmetic.Add(Value.String("a"), Value.Float(1e10)).AsString().ShouldBe("a1.0E10");
        ValueArithmetic.Add(Value.Date(TemporalParser.ParseDate("2015-07-21")), Value.String("!")).AsString().ShouldBe("2015-07-21!");
        ValueArithmetic.Add(Value.List(Value.Integer(1)), Value.String("a")).ToString().ShouldBe("[1, 'a']");
        ValueArithmetic.Add(Value.String("a"), Value.List(Value.Integer(1))).ToString().ShouldBe("['a', 1]");
        Should.Throw<ValueException>(() => ValueArithmetic.Add(Value.String("a"), Value.Map(MapValue.Empty)));
    }

    [Fact]
    public void Strings_and_lists_beyond_the_limits_are_refused_before_they_are_built()
    {
        var half = Value.String(new string('x', (ValueLimits.MaxStringLength / 2) + 1));
        Should.Throw<ValueException>(() => ValueArithmetic.Add(half, half));
        var items = Value.List(new ListValue(new Value[(ValueLimits.MaxListLength / 2) + 1]));
        Should.Throw<ValueException>(() => ValueArithmetic.Add(items, items));
    }

    private static bool Matches(Func<Value> compute, Int128 expected)
    {
        try
        {
            return compute().AsInteger() == expected;
        }
        catch (ValueException exception)
        {
            return exception.Detail == ValueErrorDetail.IntegerOverflow && (expected > long.MaxValue || expected < long.MinValue);
        }
    }
}
