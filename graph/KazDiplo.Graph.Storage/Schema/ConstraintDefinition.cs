using System.Collections.Immutable;

namespace KazDiplo.Graph.Storage.Schema;

/// <summary>A rule that the store keeps; one that implies uniqueness owns an index of the same name.</summary>
/// <param name="Name">Unique among the indexes and constraints of the store.</param>
/// <param name="LabelOrType">Number of the label for nodes, of the type for relationships.</param>
/// <param name="Keys">Property keys, at least one.</param>
public sealed record ConstraintDefinition(
    string Name,
    ConstraintKind Kind,
    EntityKind Entity,
    int LabelOrType,
    ImmutableArray<int> Keys)
{
    public bool ImpliesUniqueness => Kind is ConstraintKind.Uniqueness or ConstraintKind.Key;

    public bool ImpliesExistence => Kind is ConstraintKind.Existence or ConstraintKind.Key;

    internal bool Covers(ConstraintDefinition other) =>
        Kind == other.Kind && Entity == other.Entity && LabelOrType == other.LabelOrType && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());
}
