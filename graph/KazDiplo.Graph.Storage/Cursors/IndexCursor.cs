namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the entities of an index in the order of their keys.</summary>
public struct IndexCursor
{
    public readonly long Current => throw new NotImplementedException();

    public bool MoveNext() => throw new NotImplementedException();
}
