using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>Calls of functions. Up to three arguments, which is nearly all calls, lie on the stack.</summary>
internal static class FunctionEvaluators
{
    public static Evaluator Call(ScalarFunction function, Evaluator[] arguments) => arguments switch
    {
        [] => (_, context) => function(context, []),
        [var only] => (row, context) => function(context, [only(row, context)]),
        [var first, var second] => (row, context) => function(context, [first(row, context), second(row, context)]),
        [var first, var second, var third] => (row, context) =>
            function(context, [first(row, context), second(row, context), third(row, context)]),
        _ => (row, context) => function(context, Array.ConvertAll(arguments, argument => argument(row, context))),
    };

    /// <summary>The first value that is not null; what stands behind it is not evaluated.</summary>
    public static Evaluator Coalesce(Evaluator[] arguments) => (row, context) =>
    {
        foreach (var argument in arguments)
        {
            var value = argument(row, context);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return Value.Null;
    };
}
