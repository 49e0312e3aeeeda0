namespace KazDiplo.Graph.Storage;

/// <summary>Which way relationships are followed from a node.</summary>
public enum Direction : byte
{
    Outgoing,
    Incoming,

    /// <summary>Both ways; a relationship from a node to itself is met once.</summary>
    Both,
}
