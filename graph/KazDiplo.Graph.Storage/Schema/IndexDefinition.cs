using System.Collections.Immutable;

namespace KazDiplo.Graph.Storage.Schema;

/// <summary>A range index: the entities of one label or type that have all the keys, sorted by their values.</summary>
/// <param name="Name">Unique among the indexes and constraints of the store.</param>
/// <param name="LabelOrType">Number of the label for nodes, of the type for relationships.</param>
/// <param name="Keys">Property keys, at least one; their order is the order of sorting.</param>
/// <param name="OwningConstraint">Name of the uniqueness or key constraint it serves; null for an index of its own.</param>
public sealed record IndexDefinition(
    string Name,
    EntityKind Entity,
    int LabelOrType,
    ImmutableArray<int> Keys,
    string? OwningConstraint)
{
    public bool IsUnique => OwningConstraint is not null;

    internal bool Covers(EntityKind entity, int labelOrType, ReadOnlySpan<int> keys) =>
        Entity == entity && LabelOrType == labelOrType && Keys.AsSpan().SequenceEqual(keys);
}
