using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>A plan as the summary of EXPLAIN and PROFILE carries it.</summary>
internal static class PlanForm
{
    public static Value Of(PlanDescription plan)
    {
        var form = new Dictionary<string, Value>
        {
            ["operatorType"] = Value.String(plan.OperatorType),
            ["identifiers"] = Value.List([.. plan.Identifiers.Select(Value.String)]),
            ["args"] = Value.Map(new MapValue(plan.Arguments)),
            ["children"] = Value.List([.. plan.Children.Select(Of)]),
        };
        if (plan.Rows is { } rows)
        {
            form["rows"] = Value.Integer(rows);
            form["dbHits"] = Value.Integer(plan.DbHits ?? 0);
        }

        return Value.Map(new MapValue(form));
    }
}
