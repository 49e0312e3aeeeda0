using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>Writes responses, as a server does.</summary>
public sealed class ResponseWriter(PackStreamWriter writer, ValuePacker values)
{
    public void WriteSuccess(IReadOnlyDictionary<string, Value> metadata)
    {
        writer.WriteStructHeader(MessageTag.Success, 1);
        values.WriteMap(metadata);
    }

    public void WriteRecord(IReadOnlyList<Value> fields)
    {
        writer.WriteStructHeader(MessageTag.Record, 1);
        writer.WriteListHeader(fields.Count);
        for (var i = 0; i < fields.Count; i++)
        {
            values.Write(fields[i]);
        }
    }

    public void WriteIgnored() => writer.WriteStructHeader(MessageTag.Ignored, 0);

    public void WriteFailure(IReadOnlyDictionary<string, Value> metadata)
    {
        writer.WriteStructHeader(MessageTag.Failure, 1);
        values.WriteMap(metadata);
    }
}
