using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Reads one argument of a function as the kind that it must have.</summary>
internal static class Argument
{
    /// <exception cref="ValueException">Not a string.</exception>
    public static string String(string function, Value value) =>
        value.IsString ? value.AsString() : throw ValueErrors.InvalidArgument(function, "a STRING", value);

    /// <exception cref="ValueException">Not an integer.</exception>
    public static long Integer(string function, Value value) =>
        value.IsInteger ? value.AsInteger() : throw ValueErrors.InvalidArgument(function, "an INTEGER", value);

    /// <exception cref="ValueException">Not an integer, or a negative one.</exception>
    public static long Count(string function, string name, Value value)
    {
        var count = Integer(function, value);
        return count >= 0
            ? count
            : throw ValueErrors.InvalidValue($"Invalid input for function '{function}()': {name} must not be negative, but was {count}");
    }

    /// <exception cref="ValueException">Not a number.</exception>
    public static double Number(string function, Value value) =>
        value.IsNumber ? value.AsNumber() : throw ValueErrors.InvalidArgument(function, "an INTEGER or FLOAT", value);

    /// <exception cref="ValueException">Not a list.</exception>
    public static ListValue List(string function, Value value) =>
        value.Kind == ValueKind.List ? value.AsList() : throw ValueErrors.InvalidArgument(function, "a LIST", value);

    /// <exception cref="ValueException">Not a map.</exception>
    public static MapValue Map(string function, Value value) =>
        value.Kind == ValueKind.Map ? value.AsMap() : throw ValueErrors.InvalidArgument(function, "a MAP", value);

    /// <exception cref="ValueException">Not of the kind.</exception>
    public static Value OfKind(string function, ValueKind kind, Value value) =>
        value.Kind == kind ? value : throw ValueErrors.InvalidArgument(function, $"a {KindNames.Of(kind)}", value);
}
