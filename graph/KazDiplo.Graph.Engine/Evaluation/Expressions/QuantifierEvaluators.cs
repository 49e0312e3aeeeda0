using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>all, any, none and single with unknown predicates (openCypher 9, "Predicate functions").</summary>
internal static class QuantifierEvaluators
{
    public static Evaluator Create(QuantifierKind kind, Evaluator list, int slot, Evaluator predicate) => (row, context) =>
    {
        var items = list(row, context);
        return items.IsNull ? Value.Null : Ternary.ToValue(Decide(kind, ListEvaluators.ItemsOf(items), slot, predicate, row, context));
    };

    private static bool? Decide(QuantifierKind kind, ListValue items, int slot, Evaluator predicate, Value[] row, QueryContext context)
    {
        var (trues, unknown) = (0, false);
        foreach (var item in items)
        {
            context.Poll();
            row[slot] = item;
            var truth = LogicalEvaluators.Truth(predicate(row, context));
            if (Settled(kind, truth, trues) is { } settled)
            {
                return settled;
            }

            trues += truth == true ? 1 : 0;
            unknown |= truth is null;
        }

        return unknown ? null : AtEnd(kind, trues);
    }

    // What one item decides whatever the others say.
    private static bool? Settled(QuantifierKind kind, bool? truth, int trues) => (kind, truth) switch
    {
        (QuantifierKind.All, false) => false,
        (QuantifierKind.Any, true) => true,
        (QuantifierKind.None, true) => false,
        (QuantifierKind.Single, true) when trues > 0 => false,
        _ => null,
    };

    private static bool AtEnd(QuantifierKind kind, int trues) => kind switch
    {
        QuantifierKind.All or QuantifierKind.None => true,
        QuantifierKind.Any => false,
        QuantifierKind.Single => trues == 1,
        _ => throw new UnreachableException(),
    };
}
