using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>Reads requests, as a server does. Every field is checked for its type; nothing else may follow.</summary>
public sealed class RequestReader(ValueUnpacker values)
{
    private static readonly Dictionary<string, Value> NoEntries = [];

    /// <summary>Known before the message is read: a RESET overtakes what waits before it.</summary>
    public static bool IsReset(ReadOnlySpan<byte> message) => message is [PackStreamMarker.TinyStruct, MessageTag.Reset];

    /// <exception cref="BoltProtocolException">The bytes are no request of this version.</exception>
    public Request Read(ReadOnlySpan<byte> message)
    {
        var reader = new PackStreamReader(message);
        var (tag, fields) = reader.ReadStructHeader();
        var request = Read(ref reader, tag, fields);
        return reader.AtEnd ? request : throw new BoltProtocolException("Bytes follow the end of the message.");
    }

    private Request Read(ref PackStreamReader reader, byte tag, int fields)
    {
        switch (tag)
        {
            case MessageTag.Hello:
                return new HelloRequest(Only(ref reader, fields));
            case MessageTag.Logon:
                return new LogonRequest(Only(ref reader, fields));
            case MessageTag.Begin:
                return new BeginRequest(Only(ref reader, fields));
            case MessageTag.Run:
                Expect(tag, fields, 3);
                return new RunRequest(reader.ReadString(), values.ReadMap(ref reader), values.ReadMap(ref reader));
            case MessageTag.Pull:
                return ReadCount(Only(ref reader, fields), (count, query) => new PullRequest(count, query));
            case MessageTag.Discard:
                return ReadCount(Only(ref reader, fields), (count, query) => new DiscardRequest(count, query));
            case MessageTag.Route:
                Expect(tag, fields, 3);
                return ReadRoute(ref reader);
            case MessageTag.Telemetry:
                Expect(tag, fields, 1);
                return new TelemetryRequest(reader.ReadInteger());
            default:
                Expect(tag, fields, 0);
                return ReadBare(tag);
        }
    }

    private static Request ReadBare(byte tag) => tag switch
    {
        MessageTag.Goodbye => new GoodbyeRequest(),
        MessageTag.Reset => new ResetRequest(),
        MessageTag.Logoff => new LogoffRequest(),
        MessageTag.Commit => new CommitRequest(),
        MessageTag.Rollback => new RollbackRequest(),
        _ => throw new BoltProtocolException($"A message with tag 0x{tag:X2} is not known."),
    };

    private RouteRequest ReadRoute(ref PackStreamReader reader)
    {
        var context = values.ReadMap(ref reader);
        var bookmarks = values.Read(ref reader) is { Kind: ValueKind.List } list ? list.AsList().Where(item => item.IsString).Select(item => item.AsString()).ToList() : [];
        var last = values.Read(ref reader);
        var extra = last.Kind == ValueKind.Map ? last.AsMap() : (IReadOnlyDictionary<string, Value>)new Dictionary<string, Value> { ["db"] = last };
        return new RouteRequest(context, bookmarks, extra);
    }

    private Dictionary<string, Value> Only(ref PackStreamReader reader, int fields) => fields switch
    {
        0 => NoEntries,
        1 => values.ReadMap(ref reader),
        _ => throw new BoltProtocolException($"The message has {fields} fields where one is expected."),
    };

    private static Request ReadCount(Dictionary<string, Value> extra, Func<long, long, Request> create)
    {
        var count = extra.TryGetValue("n", out var n) && n.IsInteger ? n.AsInteger() : throw new BoltProtocolException("'n', the number of records, is missing.");
        var query = extra.TryGetValue("qid", out var qid) && qid.IsInteger ? qid.AsInteger() : -1;
        return count is -1 or > 0 ? create(count, query) : throw new BoltProtocolException($"'n' must be -1 or positive, not {count}.");
    }

    private static void Expect(byte tag, int fields, int wanted)
    {
        if (fields != wanted)
        {
            throw new BoltProtocolException($"A message with tag 0x{tag:X2} has {fields} fields; {wanted} are expected.");
        }
    }
}
