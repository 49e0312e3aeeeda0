namespace KazDiplo.Graph.Bolt;

/// <summary>The peer sent what the protocol does not allow. The connection cannot go on.</summary>
public sealed class BoltProtocolException : Exception
{
    public BoltProtocolException(string message)
        : base(message)
    {
    }
}
