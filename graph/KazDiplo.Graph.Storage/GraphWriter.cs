using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage;

/// <summary>
/// The one write transaction of a store at a time. Changes show in <see cref="View"/> at once and elsewhere after
/// <see cref="CommitAsync"/>. Not thread safe. Disposing without a commit undoes everything.
/// </summary>
/// <remarks>
/// Cursors of <see cref="View"/> opened before a change may or may not show that change: a clause that reads what it
/// writes must finish reading first (Eager in plans), or read from <see cref="Freeze"/>.
/// </remarks>
public sealed class GraphWriter : IDisposable
{
    /// <summary>Live view: what was committed before and what this writer has changed.</summary>
    public GraphView View => throw new NotImplementedException();

    /// <summary>An unchanging view of the state right now; later changes of this writer do not show in it. Cheap.</summary>
    public GraphView Freeze() => throw new NotImplementedException();

    /// <returns>The new node's id: dense, ascending, never reused.</returns>
    public long CreateNode() => throw new NotImplementedException();

    /// <returns>False where the node had the label.</returns>
    public bool AddLabel(long node, int label) => throw new NotImplementedException();

    /// <returns>False where the node did not have the label.</returns>
    public bool RemoveLabel(long node, int label) => throw new NotImplementedException();

    /// <param name="value">Null removes the property.</param>
    /// <exception cref="StorageException">The value cannot be stored, or a uniqueness constraint forbids it.</exception>
    public void SetNodeProperty(long node, int key, Value value) => throw new NotImplementedException();

    public long CreateRelationship(long start, long end, int type) => throw new NotImplementedException();

    /// <param name="value">Null removes the property.</param>
    public void SetRelationshipProperty(long relationship, int key, Value value) => throw new NotImplementedException();

    /// <returns>False where it is deleted already.</returns>
    public bool DeleteRelationship(long relationship) => throw new NotImplementedException();

    /// <summary>Deletes the node, its labels and properties. Its relationships must be deleted before the end of the statement, see <see cref="CheckDeletedNodes"/>.</summary>
    /// <returns>False where it is deleted already.</returns>
    public bool DeleteNode(long node) => throw new NotImplementedException();

    /// <summary>To be called at the end of a statement; the commit checks it again.</summary>
    /// <exception cref="StorageException">A deleted node still has relationships.</exception>
    public void CheckDeletedNodes() => throw new NotImplementedException();

    /// <exception cref="StorageException">The name or the schema is taken, or the present data breaks the rule.</exception>
    public void CreateConstraint(ConstraintDefinition constraint) => throw new NotImplementedException();

    public void DropConstraint(string name) => throw new NotImplementedException();

    /// <exception cref="StorageException">The name or the schema is taken.</exception>
    public void CreateIndex(IndexDefinition index) => throw new NotImplementedException();

    public void DropIndex(string name) => throw new NotImplementedException();

    /// <summary>Makes the changes durable and visible. After it the writer is closed, whether it succeeds or not.</summary>
    /// <returns>Number of the commit (1, 2, …), for bookmarks; that of the last commit where nothing was changed.</returns>
    public Task<long> CommitAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
