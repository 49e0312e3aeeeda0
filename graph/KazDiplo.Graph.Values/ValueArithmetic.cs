using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values;

/// <summary>
/// The operators + - * / % ^ and unary minus. null makes null; integers stay integers and overflow is an error, not a
/// wrap-around; one float makes floats. openCypher 9, "Mathematical operators".
/// </summary>
public static class ValueArithmetic
{
    /// <exception cref="ValueException">Types that do not add, or overflow.</exception>
    public static Value Add(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var sum = unchecked(a + b);
            return ((a ^ sum) & (b ^ sum)) < 0 ? ValueErrors.ThrowOverflow($"{a} + {b}") : Value.Integer(sum);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsNumber() + right.AsNumber())
            : Concatenation.TryConcatenate(left, right)
                ?? TemporalArithmetic.TryAdd(left, right)
                ?? ValueErrors.ThrowOperands("add", left, right);
    }

    /// <summary>The || operator: strings with strings, lists with lists, nothing else.</summary>
    /// <exception cref="ValueException">Other types.</exception>
    public static Value Concatenate(Value left, Value right) => Concatenation.Strict(left, right);

    /// <exception cref="ValueException">Types that do not subtract, or overflow.</exception>
    public static Value Subtract(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var difference = unchecked(a - b);
            return ((a ^ b) & (a ^ difference)) < 0 ? ValueErrors.ThrowOverflow($"{a} - {b}") : Value.Integer(difference);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsNumber() - right.AsNumber())
            : TemporalArithmetic.TrySubtract(left, right) ?? ValueErrors.ThrowOperands("subtract", left, right);
    }

    /// <exception cref="ValueException">Types that do not multiply, or overflow.</exception>
    public static Value Multiply(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var high = Math.BigMul(a, b, out var low);
            // The product fits where the high half only repeats the sign of the low half.
            return high != low >> 63 ? ValueErrors.ThrowOverflow($"{a} * {b}") : Value.Integer(low);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsNumber() * right.AsNumber())
            : TemporalArithmetic.TryMultiply(left, right) ?? ValueErrors.ThrowOperands("multiply", left, right);
    }

    /// <summary>Integer division truncates towards zero.</summary>
    /// <exception cref="ValueException">Types that do not divide, or an integer divided by zero.</exception>
    public static Value Divide(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            return b switch
            {
                0 => ValueErrors.ThrowDivisionByZero(),
                -1 => Negate(left),
                _ => Value.Integer(a / b),
            };
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsNumber() / right.AsNumber())
            : TemporalArithmetic.TryDivide(left, right) ?? ValueErrors.ThrowOperands("divide", left, right);
    }

    /// <summary>The remainder has the sign of the dividend.</summary>
    /// <exception cref="ValueException">Not numbers, or an integer divided by zero.</exception>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            return b switch
            {
                0 => ValueErrors.ThrowDivisionByZero(),
                -1 => Value.Integer(0),
                _ => Value.Integer(a % b),
            };
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsNumber() % right.AsNumber())
            : ValueErrors.ThrowOperands("calculate modulus of", left, right);
    }

    /// <summary>Always a float.</summary>
    /// <exception cref="ValueException">Not numbers.</exception>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(Math.Pow(left.AsNumber(), right.AsNumber()))
            : ValueErrors.ThrowOperands("raise to the power", left, right);
    }

    /// <exception cref="ValueException">Neither number nor duration, or the smallest integer, which has no positive counterpart.</exception>
    public static Value Negate(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer when value.AsInteger() == long.MinValue => ValueErrors.ThrowOverflow($"-({long.MinValue})"),
        ValueKind.Integer => Value.Integer(-value.AsInteger()),
        ValueKind.Float => Value.Float(-value.AsFloat()),
        ValueKind.Duration => TemporalArithmetic.Negate(value),
        _ => throw ValueErrors.InvalidType($"Cannot negate {KindNames.Of(value)}"),
    };

    /// <exception cref="ValueException">Not a number.</exception>
    public static Value Plus(Value value) => value.IsNull || value.IsNumber || value.Kind == ValueKind.Duration
        ? value
        : throw ValueErrors.InvalidType($"Cannot apply unary plus to {KindNames.Of(value)}");
}
