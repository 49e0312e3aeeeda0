using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>FOREACH: runs its body once for each item of a list, for its effects; the row passes through.</summary>
internal sealed class ForeachOperator(QueryContext context, Operator source, int slot, Evaluator list, Operator body)
    : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        var value = list(Row, Context);
        if (value.Kind is not (ValueKind.Null or ValueKind.List))
        {
            throw QueryErrors.InvalidArgumentType($"FOREACH needs a list, but was given {value.Kind}.");
        }

        foreach (var item in value.IsNull ? ListValue.Empty : value.AsList())
        {
            Row[slot] = item;
            body.Open();
            while (body.MoveNext())
            {
                Context.Poll();
            }
        }

        return true;
    }

    public override void Close()
    {
        body.Close();
        base.Close();
    }
}
