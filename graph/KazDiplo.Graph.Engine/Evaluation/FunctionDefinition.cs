using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>A function as queries call it and as SHOW FUNCTIONS lists it: exactly one of the two implementations is set.</summary>
public sealed record FunctionDefinition
{
    /// <summary>With its namespace, for example <c>duration.between</c>. Case does not count when it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Neo4j's word for the family: Scalar, List, Aggregating, Temporal …</summary>
    public required string Category { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<FunctionParameter> Parameters { get; init; }

    /// <summary>The last parameter may be given any number of times.</summary>
    public bool IsVariadic { get; init; }

    public required StaticType ReturnType { get; init; }

    /// <summary>False where two calls with the same arguments in one statement may differ: such a call is not moved or shared.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>null for an aggregating function.</summary>
    public ScalarFunction? Scalar { get; init; }

    /// <summary>A fresh aggregation for one group; null for a scalar function.</summary>
    public Func<IAggregator>? Aggregator { get; init; }

    public bool IsAggregating => Aggregator is not null;

    /// <summary>For example <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    public string Signature => $"{Name}({string.Join(", ", Parameters)}) :: {TypeNames.Of(ReturnType)}";

    /// <summary>The aggregation of one group, over distinct values where the call says DISTINCT.</summary>
    /// <exception cref="InvalidOperationException">This is a scalar function.</exception>
    public IAggregator CreateAggregator(bool distinct)
    {
        var aggregator = Aggregator?.Invoke() ?? throw new InvalidOperationException($"{Name} does not aggregate.");
        return distinct ? new Aggregation.DistinctAggregator(aggregator) : aggregator;
    }

    /// <summary>What the analysis of a query needs of it.</summary>
    public FunctionSignature ToSignature() => new(
        Name,
        [.. Parameters.Select(parameter => parameter.Type)],
        Parameters.Count(parameter => !parameter.IsOptional),
        IsVariadic ? int.MaxValue : Parameters.Count,
        ReturnType,
        IsAggregating,
        IsDeterministic);
}
