using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// All relationships of some types with both their ends. Undirected, each is met once in either direction, a
/// relationship from a node to itself once.
/// </summary>
internal sealed class RelationshipScanOperator(
    QueryContext context,
    TypeFilter types,
    bool directed,
    int relationshipSlot,
    int startSlot,
    int endSlot) : Operator(context)
{
    private int[]? _types;
    private int _nextType;
    private EntityCursor _cursor;
    private bool _inside;
    private bool _turn;

    public override void Open()
    {
        _types = types.Resolve(Context.View.Tokens);
        _nextType = 0;
        _turn = false;
        _inside = _types is null;
        if (_types is null)
        {
            _cursor = Context.View.ScanRelationships();
        }
    }

    public override bool MoveNext()
    {
        if (_turn)
        {
            _turn = false;
            (Row[startSlot], Row[endSlot]) = (Row[endSlot], Row[startSlot]);
            return true;
        }

        while (!_inside || !_cursor.MoveNext())
        {
            if (_types is null || _nextType >= _types.Length)
            {
                return false;
            }

            _cursor = Context.View.ScanRelationshipsOfType(_types[_nextType++]);
            _inside = true;
        }

        Emit(_cursor.Current);
        return true;
    }

    private void Emit(long relationship)
    {
        Context.DbHits++;
        var start = Context.View.StartOf(relationship);
        var end = Context.View.EndOf(relationship);
        Row[relationshipSlot] = Value.RelationshipReference(relationship);
        Row[startSlot] = Value.NodeReference(start);
        Row[endSlot] = Value.NodeReference(end);
        _turn = !directed && start != end;
    }
}
