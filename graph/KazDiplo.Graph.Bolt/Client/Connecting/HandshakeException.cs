namespace KazDiplo.Graph.Bolt.Client.Connecting;

internal enum HandshakeProblem
{
    Closed,
    Http,
    Tls,
    NotBolt,
    NoCommonVersion,
}

/// <summary>The peer did not agree on a version; turned into a message with a way out by <see cref="ConnectionFailures"/>.</summary>
internal sealed class HandshakeException(HandshakeProblem problem) : Exception
{
    public HandshakeProblem Problem { get; } = problem;
}
