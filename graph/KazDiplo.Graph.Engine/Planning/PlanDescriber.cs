using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Describes a plan for EXPLAIN and PROFILE, with Neo4j's argument names.</summary>
internal static class PlanDescriber
{
    /// <param name="profile">Null for EXPLAIN.</param>
    public static PlanDescription Describe(QueryPlan plan, IReadOnlyDictionary<LogicalPlan, OperatorProfile>? profile)
    {
        var root = Describe(plan.Root, plan.Columns, profile);
        var arguments = new Dictionary<string, Value>(root.Arguments)
        {
            ["planner"] = Value.String("COST"),
            ["planner-impl"] = Value.String("GREEDY"),
            ["runtime"] = Value.String("SLOTTED"),
            ["string-representation"] = Value.String(PlanPrinter.Print(plan.Root)),
        };
        return root with { Arguments = arguments };
    }

    private static PlanDescription Describe(
        LogicalPlan plan, IReadOnlyList<string> identifiers, IReadOnlyDictionary<LogicalPlan, OperatorProfile>? profile)
    {
        var arguments = new Dictionary<string, Value>
        {
            ["Details"] = Value.String(plan.Details),
            ["EstimatedRows"] = Value.Float(plan.EstimatedRows),
        };
        var children = plan.Sources.Select(source => Describe(source, [], profile)).ToList();
        if (profile is null)
        {
            return new PlanDescription(plan.OperatorType, identifiers, arguments, children);
        }

        // An operator that never ran, on the right of an Apply without rows, has no counters of its own.
        var counters = profile.GetValueOrDefault(plan) ?? new OperatorProfile();
        var below = plan.Sources.Sum(source => profile.GetValueOrDefault(source)?.TotalDbHits ?? 0);
        return new PlanDescription(plan.OperatorType, identifiers, arguments, children, counters.Rows, counters.TotalDbHits - below);
    }
}
