namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the relationships of one node.</summary>
public struct RelationshipCursor
{
    public readonly long RelationshipId => throw new NotImplementedException();

    public readonly long OtherNodeId => throw new NotImplementedException();

    public bool MoveNext() => throw new NotImplementedException();
}
