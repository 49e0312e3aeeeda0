using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Transactions;

/// <summary>Remembers what a transaction touched, for the rules that may be broken for a while: until the end of a statement or the commit.</summary>
internal sealed class DeferredChecks(GraphState state, SchemaChanger schema, ConstraintChecker constraints)
{
    private readonly HashSet<int> _deletedNodes = [];
    private readonly HashSet<int> _changedNodes = [];
    private readonly HashSet<int> _changedRelationships = [];

    public void NoteDeletedNode(int node) => _deletedNodes.Add(node);

    /// <summary>Only constraints on existence need to know afterwards what was changed.</summary>
    public void NoteChanged(EntityKind entity, int id)
    {
        if (schema.DemandsProperties)
        {
            (entity == EntityKind.Node ? _changedNodes : _changedRelationships).Add(id);
        }
    }

    public void CheckDeletedNodes()
    {
        foreach (var node in _deletedNodes)
        {
            if (new RelationshipCursor(state, node, Direction.Both, null).MoveNext())
            {
                throw new StorageException(
                    StorageCause.NodeHasRelationships,
                    $"Cannot delete Node({node}), because it still has relationships. Delete them first, or use DETACH DELETE.");
            }
        }

        _deletedNodes.Clear();
    }

    public void CheckAll()
    {
        CheckDeletedNodes();
        constraints.CheckPresent(EntityKind.Node, _changedNodes);
        constraints.CheckPresent(EntityKind.Relationship, _changedRelationships);
    }
}
