using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Port;

/// <summary>One operator of a plan, named as Neo4j names it (<c>NodeByLabelScan</c>, <c>Expand(All)</c>, …).</summary>
/// <param name="Arguments">Neo4j's keys: <c>Details</c>, <c>EstimatedRows</c>, …</param>
/// <param name="Rows">Rows produced; null unless profiled.</param>
/// <param name="DbHits">Accesses to the store; null unless profiled.</param>
public sealed record PlanDescription(
    string OperatorType,
    IReadOnlyList<string> Identifiers,
    IReadOnlyDictionary<string, Value> Arguments,
    IReadOnlyList<PlanDescription> Children,
    long? Rows = null,
    long? DbHits = null);
