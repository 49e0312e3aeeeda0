namespace KazDiplo.Graph.Storage;

/// <summary>The limits of one store.</summary>
public static class StorageLimits
{
    /// <summary>Nodes ever created in one store; ids are dense and never reused.</summary>
    public const int MaxNodes = int.MaxValue - 1024;

    /// <summary>Relationships ever created in one store.</summary>
    public const int MaxRelationships = int.MaxValue - 1024;

    /// <summary>Different labels, relationship types or property keys, each.</summary>
    public const int MaxTokens = 65_535;

    /// <summary>Characters of a label, relationship type or property key, as in Neo4j.</summary>
    public const int MaxNameLength = 16_383;

    /// <summary>Bytes of one transaction's changes in the log: below SQLite's limit for one blob (10^9).</summary>
    public const int MaxTransactionBytes = 900_000_000;

    /// <summary>Elements of one list stored as a property.</summary>
    public const int MaxListLength = 10_000_000;
}
