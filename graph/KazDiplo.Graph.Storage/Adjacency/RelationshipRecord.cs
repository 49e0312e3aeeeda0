namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>Ends and type of a relationship; kept after its deletion, since Cypher may still ask for the type.</summary>
internal readonly record struct RelationshipRecord(int Start, int End, int TypePlusOne)
{
    /// <summary>-1 where no relationship was ever recorded.</summary>
    public int Type => TypePlusOne - 1;
}
