using KazDiplo.Graph.Storage.Adjacency;
using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>
/// Walks the relationships of one node: for each direction first the runs of the base, one for each type asked for, then
/// what was added since. What is created after it was opened does not show.
/// </summary>
public struct RelationshipCursor
{
    private readonly GraphState? _state;
    private readonly int _node;
    private readonly int[]? _types;
    private readonly Direction _direction;
    private readonly int _limit;
    private readonly int _into;

    private Direction _side;
    private AdjacencyBase _base = AdjacencyBase.Empty;
    private AdjacencyDelta _delta = AdjacencyDelta.Empty;
    private ChunkedBitmap? _living;

    // Place in the list of types; without such a list, how much of the node's run is behind the cursor.
    private int _nextRun;
    private int _position;
    private int _end;
    private int _deltaPosition;

    /// <param name="into">The only neighbour that is wanted; -1 for all.</param>
    internal RelationshipCursor(GraphState state, int node, Direction direction, int[]? types, int into = -1)
    {
        _into = into;
        _state = state;
        _node = node;
        _types = types;
        _direction = direction;
        _limit = state.NextRelationship;
        EnterSide(direction == Direction.Incoming ? Direction.Incoming : Direction.Outgoing);
    }

    /// <summary>Defined after a <see cref="MoveNext"/> that gave true.</summary>
    public long RelationshipId { get; private set; }

    public long OtherNodeId { get; private set; }

    public bool MoveNext()
    {
        if (_state is null)
        {
            return false;
        }

        while (true)
        {
            if (_position < _end)
            {
                RelationshipId = _base.Relationships[_position];
                OtherNodeId = _base.Neighbours[_position];
                _position++;
            }
            else if (NextRun())
            {
                continue;
            }
            else if (_deltaPosition < _delta.Count)
            {
                var entry = _delta.Entries.Items[_deltaPosition++];
                if (_types is not null && !_types.Contains(entry.Type))
                {
                    continue;
                }

                RelationshipId = entry.Relationship;
                OtherNodeId = entry.Neighbour;
            }
            else if (_direction == Direction.Both && _side == Direction.Outgoing)
            {
                EnterSide(Direction.Incoming);
                continue;
            }
            else
            {
                return false;
            }

            if (IsWanted())
            {
                return true;
            }
        }
    }

    /// <summary>Deleted ones are passed over, and in both directions a loop was met on the outgoing side already.</summary>
    private readonly bool IsWanted() =>
        RelationshipId < _limit
        && (_into < 0 || OtherNodeId == _into)
        && (_living is null || _living.Contains((int)RelationshipId))
        && (_direction != Direction.Both || _side == Direction.Outgoing || OtherNodeId != _node);

    private void EnterSide(Direction side)
    {
        var adjacency = side == Direction.Outgoing ? _state!.Outgoing : _state!.Incoming;
        _side = side;
        _base = adjacency.Base;
        _delta = adjacency.Deltas[_node] ?? AdjacencyDelta.Empty;
        _living = _delta.HasDeletions ? _state.Relationships : null;
        _deltaPosition = 0;
        _nextRun = 0;
        _position = _end = 0;
    }

    private bool NextRun()
    {
        if (_types is null)
        {
            return NextOfAllTypes();
        }

        while (_nextRun < _types.Length)
        {
            var type = _types[_nextRun++];
            if (!_types.AsSpan(0, _nextRun - 1).Contains(type))
            {
                Enter(_base.Run(_node, type));
                return true;
            }
        }

        return false;
    }

    /// <summary>The whole run at once; or type by type where one neighbour is wanted, since the run is sorted by type first.</summary>
    private bool NextOfAllTypes()
    {
        var (start, end) = _base.Run(_node);
        if (start + _nextRun >= end)
        {
            return false;
        }

        (int Start, int End) run = _into < 0 ? (start, end) : _base.Run(_node, _base.Types[start + _nextRun]);
        _nextRun = run.End - start;
        Enter(run);
        return true;
    }

    private void Enter((int Start, int End) run) =>
        (_position, _end) = _into < 0 ? run : _base.Narrow(run.Start, run.End, _into);
}
