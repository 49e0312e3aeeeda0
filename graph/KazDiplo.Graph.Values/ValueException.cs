namespace KazDiplo.Graph.Values;

/// <summary>
/// A value cannot be made, compared or combined as asked: the query or its data are wrong, not the program.
/// The engine turns it into the error its caller sees.
/// </summary>
public sealed class ValueException : Exception
{
    public ValueException(ValueErrorKind kind, string detail, string message)
        : base(message)
    {
        Kind = kind;
        Detail = detail;
    }

    public ValueErrorKind Kind { get; }

    /// <summary>openCypher's detail code, one of <see cref="ValueErrorDetail"/>.</summary>
    public string Detail { get; }
}

/// <summary>Which of openCypher's error types it is.</summary>
public enum ValueErrorKind
{
    /// <summary>A value has a type that the operation does not take.</summary>
    TypeError,

    /// <summary>The type fits, the value does not.</summary>
    ArgumentError,

    /// <summary>Text that cannot be read as the value it should be.</summary>
    SyntaxError,

    /// <summary>Integer overflow or division by zero.</summary>
    ArithmeticError,
}

/// <summary>Detail codes: those that the technology compatibility kit of openCypher names, and DivisionByZero, for which it has none.</summary>
public static class ValueErrorDetail
{
    public const string InvalidArgumentType = "InvalidArgumentType";
    public const string InvalidArgumentValue = "InvalidArgumentValue";
    public const string NumberOutOfRange = "NumberOutOfRange";
    public const string IntegerOverflow = "IntegerOverflow";
    public const string DivisionByZero = "DivisionByZero";
    public const string MapElementAccessByNonString = "MapElementAccessByNonString";
}
