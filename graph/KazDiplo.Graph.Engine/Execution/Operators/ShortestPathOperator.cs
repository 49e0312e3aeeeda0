using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Paths;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// shortestPath() and allShortestPaths() between two known nodes, where every predicate on the path is about its
/// single relationships and nodes. Other predicates need <see cref="ExhaustiveShortestPathOperator"/>.
/// </summary>
internal sealed class ShortestPathOperator(
    QueryContext context,
    Operator source,
    int fromSlot,
    int toSlot,
    VarLengthPattern pattern,
    Evaluator[] nodePredicates,
    int relationshipsSlot,
    bool all) : UnaryOperator(context, source)
{
    private IEnumerator<long[]>? _ways;

    public override void Open()
    {
        _ways = null;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_ways is not null && _ways.MoveNext())
            {
                Context.Poll();
                Row[relationshipsSlot] = Value.List([.. _ways.Current.Select(Value.RelationshipReference)]);
                _ways = all ? _ways : null;
                return true;
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            _ways = Row[fromSlot].Kind == ValueKind.Node && Row[toSlot].Kind == ValueKind.Node
                ? Find(Row[fromSlot].AsEntityId(), Row[toSlot].AsEntityId()).GetEnumerator()
                : null;
        }
    }

    private IEnumerable<long[]> Find(long from, long to)
    {
        if (from == to)
        {
            return pattern.Min == 0 ? [[]] : throw QueryErrors.ShortestPathSameEndpoints();
        }

        var search = new ShortestPathSearch(
            Context,
            pattern.Direction,
            pattern.Types.Resolve(Context.View.Tokens),
            relationship => Accepts(pattern.StepPredicates, Value.RelationshipReference(relationship)),
            node => Accepts(nodePredicates, Value.NodeReference(node)));
        return search.Find(from, to, pattern.Max);
    }

    private bool Accepts(Evaluator[] predicates, Value element)
    {
        if (predicates.Length == 0)
        {
            return true;
        }

        Row[pattern.StepSlot] = element;
        return Array.TrueForAll(predicates, predicate => predicate(Row, Context).IsTrue);
    }
}
