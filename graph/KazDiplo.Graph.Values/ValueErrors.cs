using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Values;

/// <summary>One method per cause, so that a message is written once.</summary>
public static class ValueErrors
{
    public static ValueException InvalidType(string message) =>
        new(ValueErrorKind.TypeError, ValueErrorDetail.InvalidArgumentType, message);

    public static ValueException InvalidValue(string message) =>
        new(ValueErrorKind.ArgumentError, ValueErrorDetail.InvalidArgumentValue, message);

    public static ValueException OutOfRange(string message) =>
        new(ValueErrorKind.ArgumentError, ValueErrorDetail.NumberOutOfRange, message);

    /// <summary>A function does not take values of this kind: openCypher calls the value, not the type, invalid.</summary>
    /// <param name="expected">For example <c>a STRING or LIST</c>.</param>
    public static ValueException InvalidArgument(string function, string expected, Value actual) =>
        new(ValueErrorKind.TypeError, ValueErrorDetail.InvalidArgumentValue, $"Invalid input for function '{function}()': Expected {expected}, got: {KindNames.Of(actual)}");

    public static ValueException InvalidText(string text, string what) =>
        new(ValueErrorKind.SyntaxError, ValueErrorDetail.InvalidArgumentValue, $"Text cannot be parsed to a {what}: {ValueRenderer.Quote(text)}");

    [DoesNotReturn]
    internal static Value ThrowOverflow(string operation) =>
        throw new ValueException(ValueErrorKind.ArithmeticError, ValueErrorDetail.IntegerOverflow, $"long overflow in {operation}");

    [DoesNotReturn]
    internal static Value ThrowDivisionByZero() =>
        throw new ValueException(ValueErrorKind.ArithmeticError, ValueErrorDetail.DivisionByZero, "/ by zero");

    [DoesNotReturn]
    internal static Value ThrowOperands(string verb, Value left, Value right) =>
        throw InvalidType($"Cannot {verb} {KindNames.Of(left)} and {KindNames.Of(right)}");
}
