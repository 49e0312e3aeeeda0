using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Mathematical functions – numeric".</summary>
internal static class NumericFunctions
{
    private static readonly Family Numeric = new("Numeric");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Numeric.Define("abs", StaticType.Number, "The number without its sign.", (_, a) => Abs(a[0]), Family.Argument("input", StaticType.Number)),
        Numeric.Define("ceil", StaticType.Float, "The smallest whole number that is not less.", (_, a) => Float("ceil", a[0], Math.Ceiling), Family.Argument("input", StaticType.Number)),
        Numeric.Define("floor", StaticType.Float, "The greatest whole number that is not more.", (_, a) => Float("floor", a[0], Math.Floor), Family.Argument("input", StaticType.Number)),
        Numeric.Define("isNaN", StaticType.Boolean, "Whether the number is NaN.", (_, a) => Value.Boolean(double.IsNaN(Argument.Number("isNaN", a[0]))), Family.Argument("input", StaticType.Number)),
        Numeric.Define("sign", StaticType.Integer, "-1, 0 or 1.", (_, a) => Value.Integer(Sign(Argument.Number("sign", a[0]))), Family.Argument("input", StaticType.Number)),
        Numeric.Define(
            "round", StaticType.Float, "The nearest number with so many decimal places.", (_, a) => Round(a),
            Family.Argument("value", StaticType.Number), Family.Optional("precision", StaticType.Number), Family.Optional("mode", StaticType.String)),
        Numeric.Define("rand", StaticType.Float, "A random number from 0 up to 1, not included.", (_, _) => Value.Float(Random.Shared.NextDouble()))
            with { IsDeterministic = false },
    ];

    private static Value Abs(Value value)
    {
        if (!value.IsInteger)
        {
            return Value.Float(Math.Abs(Argument.Number("abs", value)));
        }

        return value.AsInteger() < 0 ? ValueArithmetic.Negate(value) : value;
    }

    private static Value Float(string function, Value value, Func<double, double> compute) =>
        Value.Float(compute(Argument.Number(function, value)));

    private static long Sign(double number) => double.IsNaN(number) ? 0 : Math.Sign(number);

    // Without a precision ties go up, with one they go away from zero: so Neo4j documents it.
    private static Value Round(ReadOnlySpan<Value> arguments)
    {
        var number = Argument.Number("round", arguments[0]);
        if (arguments.Length == 1)
        {
            return Value.Float(Math.Floor(number) + (number - Math.Floor(number) >= 0.5 ? 1 : 0));
        }

        var precision = Argument.Number("round", arguments[1]);
        if (precision < 0 || double.IsNaN(precision))
        {
            throw ValueErrors.InvalidValue($"Invalid input for function 'round()': precision must not be negative, but was {arguments[1]}");
        }

        var mode = arguments.Length == 3 ? Argument.String("round", arguments[2]) : "HALF_UP";
        return Value.Float(DecimalRounding.Round(number, precision, mode));
    }
}
