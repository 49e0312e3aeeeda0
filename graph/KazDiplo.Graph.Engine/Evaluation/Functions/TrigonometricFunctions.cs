using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Mathematical functions – trigonometric", and Neo4j's hyperbolic ones. Angles in radians.</summary>
internal static class TrigonometricFunctions
{
    private static readonly Family Trigonometric = new("Trigonometric");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Of("acos", "Arc cosine.", Math.Acos),
        Of("asin", "Arc sine.", Math.Asin),
        Of("atan", "Arc tangent.", Math.Atan),
        Of("cos", "Cosine.", Math.Cos),
        Of("cosh", "Hyperbolic cosine.", Math.Cosh),
        Of("cot", "Cotangent.", angle => 1 / Math.Tan(angle)),
        Of("coth", "Hyperbolic cotangent.", angle => angle == 0 ? double.NaN : 1 / Math.Tanh(angle)),
        Of("degrees", "Radians as degrees.", angle => angle * (180 / Math.PI)),
        Of("haversin", "Half the versine.", angle => (1 - Math.Cos(angle)) / 2),
        Of("radians", "Degrees as radians.", angle => angle / 180 * Math.PI),
        Of("sin", "Sine.", Math.Sin),
        Of("sinh", "Hyperbolic sine.", Math.Sinh),
        Of("tan", "Tangent.", Math.Tan),
        Of("tanh", "Hyperbolic tangent.", Math.Tanh),
        Trigonometric.Define("pi", StaticType.Float, "The ratio of a circle's circumference to its diameter.", (_, _) => Value.Float(Math.PI)),
        Trigonometric.Define(
            "atan2", StaticType.Float, "Angle of the point (x, y).",
            (_, a) => Value.Float(Math.Atan2(Argument.Number("atan2", a[0]), Argument.Number("atan2", a[1]))),
            Family.Argument("y", StaticType.Number), Family.Argument("x", StaticType.Number)),
    ];

    private static FunctionDefinition Of(string name, string description, Func<double, double> compute) => Trigonometric.Define(
        name, StaticType.Float, description, (_, a) => Value.Float(compute(Argument.Number(name, a[0]))), Family.Argument("input", StaticType.Number));
}
