using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>Expressions that run a plan over the row they are evaluated in.</summary>
internal static class SubqueryEvaluators
{
    public static Evaluator Exists(NestedPlan plan) => (_, context) =>
    {
        var nested = context.Nested(plan);
        nested.Open();
        var any = nested.MoveNext();
        nested.Close();
        return Value.Boolean(any);
    };

    public static Evaluator Count(NestedPlan plan) => (_, context) =>
    {
        var nested = context.Nested(plan);
        var count = 0L;
        nested.Open();
        while (nested.MoveNext())
        {
            context.Poll();
            count++;
        }

        nested.Close();
        return Value.Integer(count);
    };

    public static Evaluator Collect(NestedPlan plan, Evaluator projection) => (row, context) =>
    {
        var nested = context.Nested(plan);
        var values = new List<Value>();
        nested.Open();
        while (nested.MoveNext())
        {
            context.Poll();
            context.CheckListLength(values.Count);
            values.Add(projection(row, context));
        }

        nested.Close();
        return Value.List([.. values]);
    };

    /// <summary>The value of the first row; null where there is none.</summary>
    public static Evaluator First(NestedPlan plan, Evaluator projection) => (row, context) =>
    {
        var nested = context.Nested(plan);
        nested.Open();
        var value = nested.MoveNext() ? projection(row, context) : Value.Null;
        nested.Close();
        return value;
    };
}
