using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// Walks from a node depth first and gives a row for each trail (no relationship twice) whose length fits.
/// The walk keeps its own stack: a long chain costs heap, never the thread's stack.
/// </summary>
internal sealed class VarLengthExpandOperator(
    QueryContext context,
    Operator source,
    int fromSlot,
    VarLengthPattern pattern,
    int relationshipsSlot,
    int toSlot,
    bool toBound,
    int[] uniqueSlots) : UnaryOperator(context, source)
{
    private readonly List<RelationshipCursor> _cursors = [];
    private readonly List<long> _trail = [];
    private bool _startPending;
    private long _start;
    private Value _target;

    public override void Open()
    {
        _cursors.Clear();
        _trail.Clear();
        _startPending = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_startPending)
            {
                _startPending = false;
                Descend(_start);
                if (pattern.Min == 0 && Emit(_start))
                {
                    return true;
                }
            }

            while (_cursors.Count > 0)
            {
                if (Step(out var node) && _trail.Count >= pattern.Min && Emit(node))
                {
                    return true;
                }
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            Begin();
        }
    }

    private void Begin()
    {
        var from = Row[fromSlot];
        _target = Row[toSlot];
        if (from.Kind != ValueKind.Node || (toBound && _target.Kind != ValueKind.Node))
        {
            return;
        }

        _start = from.AsEntityId();
        _startPending = true;
    }

    /// <summary>Advances the deepest cursor by one; true where that reached a node by a new trail.</summary>
    private bool Step(out long node)
    {
        Context.Poll();
        var cursor = _cursors[^1];
        node = -1;
        if (!cursor.MoveNext())
        {
            _cursors.RemoveAt(_cursors.Count - 1);
            if (_trail.Count > 0)
            {
                _trail.RemoveAt(_trail.Count - 1);
            }

            return false;
        }

        _cursors[^1] = cursor;
        Context.DbHits++;
        var relationship = cursor.RelationshipId;
        if (_trail.Contains(relationship) || !RelationshipUniqueness.IsFree(Row, uniqueSlots, relationship) || !Accepts(relationship))
        {
            return false;
        }

        node = cursor.OtherNodeId;
        _trail.Add(relationship);
        Descend(node);
        return true;
    }

    // A cursor is pushed for every node of the trail, so that popping one always pops one relationship; at full depth
    // it is an empty one.
    private void Descend(long node) => _cursors.Add(
        _trail.Count < pattern.Max
            ? Context.View.Expand(node, pattern.Direction, pattern.Types.Resolve(Context.View.Tokens))
            : Context.View.Expand(node, pattern.Direction, []));

    private bool Accepts(long relationship)
    {
        if (pattern.StepPredicates.Length == 0)
        {
            return true;
        }

        Row[pattern.StepSlot] = Value.RelationshipReference(relationship);
        return Array.TrueForAll(pattern.StepPredicates, predicate => predicate(Row, Context).IsTrue);
    }

    private bool Emit(long node)
    {
        if (toBound && _target.AsEntityId() != node)
        {
            return false;
        }

        var relationships = new Value[_trail.Count];
        for (var i = 0; i < relationships.Length; i++)
        {
            relationships[pattern.Reversed ? relationships.Length - 1 - i : i] = Value.RelationshipReference(_trail[i]);
        }

        Row[relationshipsSlot] = Value.List(relationships);
        Row[toSlot] = Value.NodeReference(node);
        return true;
    }
}
