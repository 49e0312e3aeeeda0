namespace KazDiplo.Graph.Port;

/// <summary>What a session or transaction may do. A write in a <see cref="Read"/> transaction fails, whatever the text says.</summary>
public enum AccessMode
{
    Read,
    Write,
}
