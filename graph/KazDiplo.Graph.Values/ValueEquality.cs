namespace KazDiplo.Graph.Values;

/// <summary>Cypher's ternary equality (=): null where unknown.</summary>
public static class ValueEquality
{
}
