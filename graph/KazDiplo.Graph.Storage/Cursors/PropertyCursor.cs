using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the properties of one entity in the order of the keys' numbers.</summary>
public struct PropertyCursor
{
    public readonly int Key => throw new NotImplementedException();

    public readonly Value Value => throw new NotImplementedException();

    public bool MoveNext() => throw new NotImplementedException();
}
