using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>Reads responses, as a client does.</summary>
public sealed class ResponseReader(ValueUnpacker values)
{
    private static readonly Dictionary<string, Value> NoEntries = [];

    /// <exception cref="BoltProtocolException">The bytes are no response.</exception>
    public Response Read(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        var (tag, fields) = reader.ReadStructHeader();
        return tag switch
        {
            MessageTag.Success => new SuccessResponse(fields == 0 ? NoEntries : values.ReadMap(ref reader)),
            MessageTag.Record => new RecordResponse(ReadFields(ref reader)),
            MessageTag.Ignored => new IgnoredResponse(),
            MessageTag.Failure => new FailureResponse(fields == 0 ? NoEntries : values.ReadMap(ref reader)),
            _ => throw new BoltProtocolException($"A message with tag 0x{tag:X2} is no response."),
        };
    }

    private Value[] ReadFields(ref PackStreamReader reader)
    {
        var fields = new Value[reader.ReadListHeader()];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = values.Read(ref reader);
        }

        return fields;
    }
}
