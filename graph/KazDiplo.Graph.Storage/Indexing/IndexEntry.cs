using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>One entity in an index. Sorted by key and then by id, so that equal keys stand together.</summary>
internal readonly record struct IndexEntry(Value Key, int Id)
{
    public static int Compare(IndexEntry left, IndexEntry right)
    {
        var byKey = IndexKeyOrder.Compare(left.Key, right.Key);
        return byKey != 0 ? byKey : left.Id.CompareTo(right.Id);
    }
}
