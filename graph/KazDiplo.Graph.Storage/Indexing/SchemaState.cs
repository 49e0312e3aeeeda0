using System.Collections.Immutable;
using KazDiplo.Graph.Storage.Schema;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>The constraints and the indexes with their content, in one version of the graph.</summary>
internal sealed record SchemaState(ImmutableArray<RangeIndex> Indexes, ImmutableArray<ConstraintDefinition> Constraints)
{
    public static readonly SchemaState Empty = new([], []);

    public bool HasName(string name) => FindIndex(name) is not null || FindConstraint(name) is not null;

    public RangeIndex? FindIndex(string name)
    {
        foreach (var index in Indexes)
        {
            if (index.Definition.Name == name)
            {
                return index;
            }
        }

        return null;
    }

    public RangeIndex? FindIndex(EntityKind entity, int labelOrType, ReadOnlySpan<int> keys)
    {
        foreach (var index in Indexes)
        {
            if (index.Definition.Covers(entity, labelOrType, keys))
            {
                return index;
            }
        }

        return null;
    }

    public ConstraintDefinition? FindConstraint(string name)
    {
        foreach (var constraint in Constraints)
        {
            if (constraint.Name == name)
            {
                return constraint;
            }
        }

        return null;
    }

    public SchemaState Replace(RangeIndex old, RangeIndex @new) => this with { Indexes = Indexes.Replace(old, @new) };
}
