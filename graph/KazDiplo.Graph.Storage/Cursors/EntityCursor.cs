namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks node or relationship ids in ascending order.</summary>
public struct EntityCursor
{
    public readonly long Current => throw new NotImplementedException();

    public bool MoveNext() => throw new NotImplementedException();
}
