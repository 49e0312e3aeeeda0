namespace KazDiplo.Graph.Values;

/// <summary>Equivalence, as DISTINCT, grouping and index keys need it: null is null, NaN is NaN.</summary>
public static class ValueEquivalence
{
}
