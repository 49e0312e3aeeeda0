using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>Order of index keys: Cypher's orderability, in which 1 and 1.0 are one key and NaN is the greatest number.</summary>
internal static class IndexKeyOrder
{
    public static int Compare(Value left, Value right) => ValueOrder.Compare(left, right);
}
