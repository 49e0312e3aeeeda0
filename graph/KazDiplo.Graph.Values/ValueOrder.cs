namespace KazDiplo.Graph.Values;

/// <summary>Orderability: the total order of ORDER BY, min and max over values of every kind.</summary>
public static class ValueOrder
{
}
