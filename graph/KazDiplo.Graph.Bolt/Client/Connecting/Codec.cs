using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>Messages in the form of one version.</summary>
internal sealed class Codec(PackStreamWriter packer, BoltVersion version, BoltLimits limits, bool utc)
{
    public RequestWriter Requests { get; } = new(packer, new ValuePacker(packer, version, utc));

    public ResponseReader Responses { get; } = new(new ValueUnpacker(version, limits, utc));
}
