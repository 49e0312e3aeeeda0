using KazDiplo.Graph.Bolt.Messages;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>A request that the state, or the version, does not know.</summary>
internal sealed class UnexpectedRequestException(Request request, string state) : Exception
{
    public string Request { get; } = request.GetType().Name[..^nameof(Messages.Request).Length].ToUpperInvariant();

    public string State { get; } = state;
}
