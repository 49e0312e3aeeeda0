using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Mathematical functions – logarithmic". Outside their domain they are NaN.</summary>
internal static class LogarithmicFunctions
{
    private static readonly Family Logarithmic = new("Logarithmic");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Logarithmic.Define("e", StaticType.Float, "The base of the natural logarithm.", (_, _) => Value.Float(Math.E)),
        Of("exp", "e raised to the number.", Math.Exp),
        Of("log", "Natural logarithm.", Math.Log),
        Of("log10", "Logarithm to base 10.", Math.Log10),
        Of("sqrt", "Square root.", Math.Sqrt),
    ];

    private static FunctionDefinition Of(string name, string description, Func<double, double> compute) => Logarithmic.Define(
        name, StaticType.Float, description, (_, a) => Value.Float(compute(Argument.Number(name, a[0]))), Family.Argument("input", StaticType.Number));
}
