namespace KazDiplo.Graph.Storage;

/// <summary>What an index or constraint covers. The numbers are part of the log format.</summary>
public enum EntityKind : byte
{
    Node = 1,
    Relationship = 2,
}
