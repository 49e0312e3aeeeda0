using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>One line of a plan's table: the operator, indented below the one that pulls from it.</summary>
/// <param name="EstimatedRows">Null where the planner gives none.</param>
/// <param name="Rows">Null unless profiled; so too <paramref name="Hits"/>.</param>
/// <param name="ShareOfHits">0 to 1.</param>
public sealed record PlanRow(int Depth, string Operator, string Details, double? EstimatedRows, long? Rows, long? Hits, double ShareOfHits)
{
    /// <summary>Enough for every plan of a person; a deeper one is cut rather than recursed into.</summary>
    private const int MostDepth = 200;

    public static IReadOnlyList<PlanRow> From(PlanDescription plan)
    {
        var rows = new List<PlanRow>();
        Add(rows, plan, 0);
        var total = rows.Sum(row => row.Hits ?? 0);
        return total == 0 ? rows : [.. rows.Select(row => row with { ShareOfHits = (double)(row.Hits ?? 0) / total })];
    }

    private static void Add(List<PlanRow> rows, PlanDescription plan, int depth)
    {
        rows.Add(new PlanRow(depth, plan.OperatorType, TextOf(plan, "Details"), NumberOf(plan, "EstimatedRows"), plan.Rows, plan.DbHits, 0));
        if (depth < MostDepth)
        {
            foreach (var child in plan.Children)
            {
                Add(rows, child, depth + 1);
            }
        }
    }

    private static string TextOf(PlanDescription plan, string key) =>
        plan.Arguments.TryGetValue(key, out var value) ? ValueRenderer.TryToText(value) ?? "" : "";

    private static double? NumberOf(PlanDescription plan, string key) =>
        plan.Arguments.TryGetValue(key, out var value) && value.IsNumber ? value.AsNumber() : null;
}
