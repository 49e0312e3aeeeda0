using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Storage.Log;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Storage.Transactions;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage;

/// <summary>
/// The one write transaction of a store at a time. Changes show in <see cref="View"/> at once and elsewhere after
/// <see cref="CommitAsync"/>. Not thread safe. Disposing without a commit undoes everything.
/// </summary>
/// <remarks>
/// An open cursor of <see cref="View"/> over nodes or relationships does not show what is created after it was opened, but
/// any other change may or may not show in it, and in a cursor over an index all of them: a clause that reads what it writes
/// must finish reading first (Eager in plans), or read from <see cref="Freeze"/>.
/// </remarks>
public sealed class GraphWriter : IDisposable
{
    private readonly GraphStore _store;
    private readonly StateEditor _editor;
    private readonly ConstraintChecker _constraints;
    private readonly SchemaChanger _schema;
    private readonly ChangeEncoder? _changes;
    private readonly DeferredChecks _deferred;
    private bool _isOpen = true;
    private bool _hasChanges;

    internal GraphWriter(GraphStore store, GraphState state, int epoch, ChangeEncoder? changes)
    {
        Epoch = epoch;
        _store = store;
        _editor = new StateEditor(state);
        _constraints = new ConstraintChecker(state, _editor.Indexes);
        _schema = new SchemaChanger(state, _editor.Indexes, _constraints);
        _deferred = new DeferredChecks(state, _schema, _constraints);
        _changes = changes;
        View = new GraphView(state);
    }

    /// <summary>Live view: what was committed before and what this writer has changed.</summary>
    public GraphView View { get; }

    internal GraphState State => _editor.State;

    /// <summary>Tells the commit whether the state that the writer began with is still good.</summary>
    internal int Epoch { get; }

    internal ChangeEncoder? Changes => _changes;

    /// <summary>An unchanging view of the state right now; later changes of this writer do not show in it. Cheap.</summary>
    public GraphView Freeze()
    {
        _editor.Protect();
        return new GraphView(State.Copy());
    }

    /// <returns>The new node's id: dense, ascending, never reused.</returns>
    public long CreateNode()
    {
        BeginChange();
        if (State.NextNode >= StorageLimits.MaxNodes)
        {
            throw new StorageException(StorageCause.LimitReached, $"A store holds at most {StorageLimits.MaxNodes} nodes, the deleted ones included.");
        }

        var node = State.NextNode;
        _editor.CreateNode(node);
        _changes?.CreateNode(node);
        return node;
    }

    /// <returns>False where the node had the label.</returns>
    public bool AddLabel(long node, int label)
    {
        var slot = ChangeNode(node);
        if (View.HasLabel(slot, label))
        {
            return false;
        }

        _constraints.CheckBeforeLabel(slot, label);
        _editor.AddLabel(slot, label);
        _changes?.AddLabel(slot, label);
        _deferred.NoteChanged(EntityKind.Node, slot);
        return true;
    }

    /// <returns>False where the node did not have the label.</returns>
    public bool RemoveLabel(long node, int label)
    {
        var slot = ChangeNode(node);
        if (!View.HasLabel(slot, label))
        {
            return false;
        }

        _editor.RemoveLabel(slot, label);
        _changes?.RemoveLabel(slot, label);
        return true;
    }

    /// <param name="value">Null removes the property.</param>
    /// <exception cref="StorageException">The value cannot be stored, or a uniqueness constraint forbids it.</exception>
    public void SetNodeProperty(long node, int key, Value value)
    {
        var slot = ChangeNode(node);
        PropertyRules.CheckStorable(value);
        _constraints.CheckBeforeSet(EntityKind.Node, slot, key, value);
        _editor.SetNodeProperty(slot, key, value);
        _changes?.SetNodeProperty(slot, key, value);
        _deferred.NoteChanged(EntityKind.Node, slot);
    }

    /// <exception cref="StorageException">One of the nodes does not exist.</exception>
    public long CreateRelationship(long start, long end, int type)
    {
        var (from, to) = (ChangeNode(start), ChangeNode(end));
        if (State.NextRelationship >= StorageLimits.MaxRelationships)
        {
            throw new StorageException(
                StorageCause.LimitReached,
                $"A store holds at most {StorageLimits.MaxRelationships} relationships, the deleted ones included.");
        }

        var relationship = State.NextRelationship;
        _editor.CreateRelationship(relationship, from, to, type);
        _changes?.CreateRelationship(relationship, from, to, type);
        _deferred.NoteChanged(EntityKind.Relationship, relationship);
        return relationship;
    }

    /// <param name="value">Null removes the property.</param>
    public void SetRelationshipProperty(long relationship, int key, Value value)
    {
        BeginChange();
        if (!View.RelationshipExists(relationship))
        {
            throw NotFound(EntityKind.Relationship, relationship);
        }

        var slot = (int)relationship;
        PropertyRules.CheckStorable(value);
        _constraints.CheckBeforeSet(EntityKind.Relationship, slot, key, value);
        _editor.SetRelationshipProperty(slot, key, value);
        _changes?.SetRelationshipProperty(slot, key, value);
        _deferred.NoteChanged(EntityKind.Relationship, slot);
    }

    /// <returns>False where it is deleted already.</returns>
    public bool DeleteRelationship(long relationship)
    {
        BeginChange();
        if (!View.RelationshipExists(relationship))
        {
            return false;
        }

        _editor.DeleteRelationship((int)relationship);
        _changes?.DeleteRelationship((int)relationship);
        return true;
    }

    /// <summary>
    /// Deletes the node, its labels and properties. Its relationships may be deleted after it, but before the end of the
    /// statement: see <see cref="CheckDeletedNodes"/>.
    /// </summary>
    /// <returns>False where it is deleted already.</returns>
    public bool DeleteNode(long node)
    {
        BeginChange();
        if (!View.NodeExists(node))
        {
            return false;
        }

        _editor.DeleteNode((int)node);
        _changes?.DeleteNode((int)node);
        _deferred.NoteDeletedNode((int)node);
        return true;
    }

    /// <summary>To be called at the end of a statement; the commit checks it again.</summary>
    /// <exception cref="StorageException">A deleted node still has relationships.</exception>
    public void CheckDeletedNodes() => _deferred.CheckDeletedNodes();

    /// <exception cref="StorageException">The name or the schema is taken, or the present data breaks the rule.</exception>
    public void CreateConstraint(ConstraintDefinition constraint, CancellationToken cancellationToken = default)
    {
        BeginChange();
        _schema.CreateConstraint(constraint, cancellationToken);
        _changes?.CreateConstraint(constraint);
    }

    /// <exception cref="StorageException">There is no such constraint.</exception>
    public void DropConstraint(string name)
    {
        BeginChange();
        _schema.DropConstraint(name);
        _changes?.DropConstraint(name);
    }

    /// <exception cref="StorageException">The name or the schema is taken.</exception>
    public void CreateIndex(IndexDefinition index, CancellationToken cancellationToken = default)
    {
        BeginChange();
        _schema.CreateIndex(index, cancellationToken);
        _changes?.CreateIndex(index);
    }

    /// <exception cref="StorageException">There is no such index, or it belongs to a constraint.</exception>
    public void DropIndex(string name)
    {
        BeginChange();
        _schema.DropIndex(name);
        _changes?.DropIndex(name);
    }

    /// <summary>Makes the changes durable and visible. After it the writer is closed, whether it succeeds or not.</summary>
    /// <returns>Number of the commit (1, 2, …), for bookmarks; that of the last commit where nothing was changed.</returns>
    public async Task<long> CommitAsync(CancellationToken cancellationToken = default)
    {
        EnsureOpen();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_hasChanges)
            {
                return _store.Current.Sequence;
            }

            _deferred.CheckAll();
            _editor.CompactIfDue();
            _isOpen = false;
        }
        finally
        {
            Dispose();
        }

        return await _store.CommitAsync(this).ConfigureAwait(false);
    }

    public void Dispose()
    {
        if (_isOpen)
        {
            _isOpen = false;
            _store.EndWrite();
        }
    }

    private static StorageException NotFound(EntityKind entity, long id) =>
        new(StorageCause.EntityNotFound, $"{entity}({id}) does not exist or has been deleted.");

    private int ChangeNode(long node)
    {
        BeginChange();
        return View.NodeExists(node) ? (int)node : throw NotFound(EntityKind.Node, node);
    }

    private void BeginChange()
    {
        EnsureOpen();
        _hasChanges = true;
    }

    private void EnsureOpen()
    {
        if (!_isOpen)
        {
            ThrowClosed();
        }
    }

    [DoesNotReturn]
    private static void ThrowClosed() => throw new StorageException(StorageCause.Closed, "The write transaction has ended already.");
}
