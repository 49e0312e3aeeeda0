namespace KazDiplo.Graph.Storage.Schema;

/// <summary>What a constraint demands. The numbers are part of the log format.</summary>
public enum ConstraintKind : byte
{
    /// <summary>No two entities share the values; entities that lack one of the properties are free.</summary>
    Uniqueness = 1,

    /// <summary>Every entity has the property; checked at commit.</summary>
    Existence = 2,

    /// <summary>Both: every entity has the properties and no two share their values (NODE KEY, RELATIONSHIP KEY).</summary>
    Key = 3,
}
