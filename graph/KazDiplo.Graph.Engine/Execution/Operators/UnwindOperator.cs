using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One row for each item of a list; none for null, one for anything that is not a list.</summary>
internal sealed class UnwindOperator(QueryContext context, Operator source, Evaluator list, int slot) : UnaryOperator(context, source)
{
    private ListValue _items = ListValue.Empty;
    private int _next;

    public override void Open()
    {
        base.Open();
        _items = ListValue.Empty;
        _next = 0;
    }

    public override bool MoveNext()
    {
        while (_next >= _items.Count)
        {
            if (!Source.MoveNext())
            {
                return false;
            }

            Context.Poll();
            _items = ItemsOf(list(Row, Context));
            _next = 0;
        }

        Row[slot] = _items[_next++];
        return true;
    }

    private static ListValue ItemsOf(Value value) => value.Kind switch
    {
        ValueKind.Null => ListValue.Empty,
        ValueKind.List => value.AsList(),
        _ => new ListValue([value]),
    };
}
