using KazDiplo.Graph.Engine.Evaluation.Aggregation;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Aggregating functions".</summary>
internal static class AggregatingFunctions
{
    private const string Numeric = "INTEGER | FLOAT | DURATION";
    private const string Number = "INTEGER | FLOAT";

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Define("count", "INTEGER", "Number of rows, or of values that are not null.", () => new CountAggregator(), [new("input", "ANY")]),
        Define("sum", Numeric, "Sum of the numbers or durations; 0 for none.", () => new SumAggregator(), [new("input", Numeric)]),
        Define("avg", "FLOAT | DURATION", "Mean of the numbers or durations; null for none.", () => new AverageAggregator(), [new("input", Numeric)]),
        Define("min", "ANY", "The value that sorts first; null for none.", () => new ExtremeAggregator(-1), [new("input", "ANY")]),
        Define("max", "ANY", "The value that sorts last; null for none.", () => new ExtremeAggregator(1), [new("input", "ANY")]),
        Define("collect", "LIST<ANY>", "The values as a list, without nulls.", () => new CollectAggregator(), [new("input", "ANY")]),
        Define("percentileCont", "FLOAT", "Percentile by linear interpolation.", () => new PercentileAggregator(true), [new("input", Number), new("percentile", "FLOAT")]),
        Define("percentileDisc", Number, "Percentile by nearest rank.", () => new PercentileAggregator(false), [new("input", Number), new("percentile", "FLOAT")]),
        Define("stDev", "FLOAT", "Standard deviation of a sample.", () => new DeviationAggregator(false), [new("input", Number)]),
        Define("stDevP", "FLOAT", "Standard deviation of a whole population.", () => new DeviationAggregator(true), [new("input", Number)]),
    ];

    private static FunctionDefinition Define(
        string name, string returnType, string description, Func<IAggregator> aggregator, FunctionParameter[] parameters) => new()
        {
            Name = name,
            Category = "Aggregating",
            Description = description,
            Parameters = parameters,
            ReturnType = returnType,
            Aggregator = aggregator,
        };
}
