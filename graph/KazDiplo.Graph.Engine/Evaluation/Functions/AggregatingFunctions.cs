using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Evaluation.Aggregation;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Aggregating functions".</summary>
internal static class AggregatingFunctions
{
    private static readonly StaticType Summable = new(CypherTypes.Number | CypherTypes.Duration);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Define("count", StaticType.Integer, "Number of rows, or of values that are not null.", () => new CountAggregator(), [new("input", StaticType.Any)]),
        Define("sum", Summable, "Sum of the numbers or durations; 0 for none.", () => new SumAggregator(), [new("input", Summable)]),
        Define("avg", new StaticType(CypherTypes.Float | CypherTypes.Duration), "Mean of the numbers or durations; null for none.", () => new AverageAggregator(), [new("input", Summable)]),
        Define("min", StaticType.Any, "The value that sorts first; null for none.", () => new ExtremeAggregator(-1), [new("input", StaticType.Any)]),
        Define("max", StaticType.Any, "The value that sorts last; null for none.", () => new ExtremeAggregator(1), [new("input", StaticType.Any)]),
        Define("collect", StaticType.List, "The values as a list, without nulls.", () => new CollectAggregator(), [new("input", StaticType.Any)]),
        Define("percentileCont", StaticType.Float, "Percentile by linear interpolation.", () => new PercentileAggregator(true), Percentile),
        Define("percentileDisc", StaticType.Number, "Percentile by nearest rank.", () => new PercentileAggregator(false), Percentile),
        Define("stDev", StaticType.Float, "Standard deviation of a sample.", () => new DeviationAggregator(false), [new("input", StaticType.Number)]),
        Define("stDevP", StaticType.Float, "Standard deviation of a whole population.", () => new DeviationAggregator(true), [new("input", StaticType.Number)]),
    ];

    private static FunctionParameter[] Percentile => [new("input", StaticType.Number), new("percentile", StaticType.Number)];

    private static FunctionDefinition Define(
        string name, StaticType returnType, string description, Func<IAggregator> aggregator, FunctionParameter[] parameters) => new()
        {
            Name = name,
            Category = "Aggregating",
            Description = description,
            Parameters = parameters,
            ReturnType = returnType,
            Aggregator = aggregator,
        };
}
