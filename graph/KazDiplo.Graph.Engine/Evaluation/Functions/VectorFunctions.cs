using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Neo4j manual, "Vector functions": similarities of two lists of numbers, from 0 to 1.</summary>
internal static class VectorFunctions
{
    private static readonly Family Vector = new("Vector");
    private static readonly StaticType Numbers = StaticType.ListOf(StaticType.Number);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Of("vector.similarity.cosine", "Similarity by the angle between the vectors.", Cosine),
        Of("vector.similarity.euclidean", "Similarity by the distance between the vectors.", Euclidean),
    ];

    private static FunctionDefinition Of(string name, string description, Func<double[], double[], double> compute) => Vector.Define(
        name, StaticType.Float, description, (_, a) => Value.Float(Compare(name, a, compute)),
        Family.Argument("a", Numbers), Family.Argument("b", Numbers));

    private static double Compare(string name, ReadOnlySpan<Value> arguments, Func<double[], double[], double> compute)
    {
        var left = Read(name, arguments[0]);
        var right = Read(name, arguments[1]);
        return left.Length == right.Length && left.Length > 0
            ? compute(left, right)
            : throw ValueErrors.InvalidValue($"Invalid input for function '{name}()': the vectors must have the same dimension, at least 1, but have {left.Length} and {right.Length}");
    }

    private static double[] Read(string name, Value value)
    {
        var numbers = Argument.List(name, value).Select(item => Argument.Number(name, item)).ToArray();
        return numbers.All(double.IsFinite)
            ? numbers
            : throw ValueErrors.InvalidValue($"Invalid input for function '{name}()': the vectors must be finite");
    }

    private static double Cosine(double[] left, double[] right)
    {
        var (product, leftSquare, rightSquare) = (0.0, 0.0, 0.0);
        for (var i = 0; i < left.Length; i++)
        {
            product += left[i] * right[i];
            leftSquare += left[i] * left[i];
            rightSquare += right[i] * right[i];
        }

        return leftSquare > 0 && rightSquare > 0
            ? (1 + (product / (Math.Sqrt(leftSquare) * Math.Sqrt(rightSquare)))) / 2
            : throw ValueErrors.InvalidValue("A vector of length zero has no direction");
    }

    private static double Euclidean(double[] left, double[] right)
    {
        var squares = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            squares += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return 1 / (1 + squares);
    }
}
