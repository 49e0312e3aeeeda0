using System.Globalization;
using System.Text;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Prints a plan as text, one operator a line, sources below and the right side of two indented.</summary>
internal static class PlanPrinter
{
    public static string Print(LogicalPlan plan)
    {
        var text = new StringBuilder();
        Append(text, plan, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, LogicalPlan plan, int depth)
    {
        text.Append(' ', depth * 2).Append('+').Append(plan.OperatorType);
        if (plan.Details.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" {plan.Details}");
        }

        text.Append('\n');
        // The right side is indented, the left goes on at the same depth: long chains stay readable.
        for (var i = plan.Sources.Count - 1; i >= 0; i--)
        {
            Append(text, plan.Sources[i], i == 0 ? depth : depth + 1);
        }
    }
}
