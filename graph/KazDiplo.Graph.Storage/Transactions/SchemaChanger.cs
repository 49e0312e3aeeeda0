using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Transactions;

/// <summary>Creates and drops indexes and constraints; refuses what clashes with the schema or with the data.</summary>
internal sealed class SchemaChanger(GraphState state, IndexEditor indexes, ConstraintChecker constraints)
{
    public bool DemandsProperties
    {
        get
        {
            // Asked at every change: no delegate, no enumerator on the heap.
            foreach (var constraint in state.Schema.Constraints)
            {
                if (constraint.ImpliesExistence)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public void CreateIndex(IndexDefinition definition, CancellationToken cancellationToken)
    {
        if (definition.OwningConstraint is not null)
        {
            throw new ArgumentException("An index with an owner comes with its constraint only.", nameof(definition));
        }

        CheckFree(definition);
        indexes.Install(indexes.Build(definition, cancellationToken));
    }

    public void DropIndex(string name)
    {
        var index = state.Schema.FindIndex(name) ?? throw NotFound("index", name);
        if (index.Definition.OwningConstraint is { } owner)
        {
            throw new StorageException(StorageCause.IndexOwnedByConstraint, $"The index `{name}` belongs to the constraint `{owner}` and goes with it only.");
        }

        state.Schema = state.Schema with { Indexes = state.Schema.Indexes.Remove(index) };
    }

    public void CreateConstraint(ConstraintDefinition constraint, CancellationToken cancellationToken)
    {
        foreach (var other in state.Schema.Constraints)
        {
            if (other.Covers(constraint))
            {
                throw new StorageException(StorageCause.SchemaExists, $"An equivalent constraint already exists: `{other.Name}`.");
            }
        }

        CheckFreeName(constraint.Name);
        if (constraint.ImpliesExistence)
        {
            constraints.CheckPresent(constraint, cancellationToken);
        }

        if (constraint.ImpliesUniqueness)
        {
            CreateOwnedIndex(constraint, cancellationToken);
        }

        state.Schema = state.Schema with { Constraints = state.Schema.Constraints.Add(constraint) };
    }

    public void DropConstraint(string name)
    {
        var constraint = state.Schema.FindConstraint(name) ?? throw NotFound("constraint", name);
        state.Schema = new SchemaState(
            state.Schema.Indexes.RemoveAll(index => index.Definition.OwningConstraint == name),
            state.Schema.Constraints.Remove(constraint));
    }

    private static StorageException NotFound(string what, string name) =>
        new(StorageCause.SchemaNotFound, $"There is no {what} named `{name}`.");

    private void CreateOwnedIndex(ConstraintDefinition constraint, CancellationToken cancellationToken)
    {
        var definition = new IndexDefinition(constraint.Name, constraint.Entity, constraint.LabelOrType, constraint.Keys, constraint.Name);
        CheckFree(definition);
        var index = indexes.Build(definition, cancellationToken);
        constraints.CheckUnique(index);
        indexes.Install(index);
    }

    private void CheckFree(IndexDefinition definition)
    {
        CheckFreeName(definition.Name);
        if (state.Schema.FindIndex(definition.Entity, definition.LabelOrType, definition.Keys.AsSpan()) is { } same)
        {
            throw new StorageException(StorageCause.SchemaExists, $"An index over the same properties already exists: `{same.Definition.Name}`.");
        }
    }

    private void CheckFreeName(string name)
    {
        if (state.Schema.HasName(name))
        {
            throw new StorageException(StorageCause.SchemaExists, $"The name `{name}` is taken by another index or constraint.");
        }
    }
}
