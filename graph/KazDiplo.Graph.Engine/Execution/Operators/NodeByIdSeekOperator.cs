using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

internal sealed class NodeByIdSeekOperator(QueryContext context, int slot, Evaluator ids, bool many, bool elementIds) : Operator(context)
{
    private readonly Queue<long> _found = new();

    public override void Open()
    {
        _found.Clear();
        var value = ids(Row, Context);
        var seen = new HashSet<long>();
        foreach (var item in many && value.Kind == ValueKind.List ? value.AsList() : new ListValue([value]))
        {
            Context.DbHits++;
            if (TryRead(item, out var id) && Context.View.NodeExists(id) && seen.Add(id))
            {
                _found.Enqueue(id);
            }
        }
    }

    public override bool MoveNext()
    {
        if (!_found.TryDequeue(out var id))
        {
            return false;
        }

        Row[slot] = Value.NodeReference(id);
        return true;
    }

    private bool TryRead(Value value, out long id)
    {
        id = -1;
        if (elementIds)
        {
            return value.IsString && ElementIds.TryParse(value.AsString(), ValueKind.Node, Context.StoreId, out id);
        }

        if (value.IsFloat && value.AsFloat() == Math.Floor(value.AsFloat()) && Math.Abs(value.AsFloat()) < long.MaxValue)
        {
            id = (long)value.AsFloat();
            return true;
        }

        id = value.IsInteger ? value.AsInteger() : -1;
        return value.IsInteger;
    }
}
