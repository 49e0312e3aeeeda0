using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Compares keys of several values by equivalence: null is null, NaN is NaN, 1 is 1.0.</summary>
internal sealed class GroupingKeyComparer : IEqualityComparer<Value[]>
{
    public static readonly GroupingKeyComparer Instance = new();

    private GroupingKeyComparer()
    {
    }

    public bool Equals(Value[]? x, Value[]? y)
    {
        for (var i = 0; i < x!.Length; i++)
        {
            if (!ValueEquivalence.AreEquivalent(x[i], y![i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(Value[] obj)
    {
        var hash = new HashCode();
        foreach (var value in obj)
        {
            hash.Add(ValueEquivalence.Hash(value));
        }

        return hash.ToHashCode();
    }
}
