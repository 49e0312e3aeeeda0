using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>CASE; only the chosen result is evaluated.</summary>
internal static class CaseEvaluators
{
    /// <summary>CASE WHEN predicate THEN …</summary>
    public static Evaluator General((Evaluator[] Conditions, Evaluator Result)[] alternatives, Evaluator otherwise) => (row, context) =>
    {
        foreach (var (conditions, result) in alternatives)
        {
            foreach (var condition in conditions)
            {
                if (condition(row, context).IsTrue)
                {
                    return result(row, context);
                }
            }
        }

        return otherwise(row, context);
    };

    /// <summary>CASE operand WHEN value THEN …: the values are compared with =, so null matches nothing.</summary>
    public static Evaluator Simple(Evaluator operand, (Evaluator[] Values, Evaluator Result)[] alternatives, Evaluator otherwise) => (row, context) =>
    {
        var value = operand(row, context);
        foreach (var (candidates, result) in alternatives)
        {
            foreach (var candidate in candidates)
            {
                if (ValueEquality.Equals3(value, candidate(row, context)) == true)
                {
                    return result(row, context);
                }
            }
        }

        return otherwise(row, context);
    };
}
