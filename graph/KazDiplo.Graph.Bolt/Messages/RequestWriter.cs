using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Messages;

/// <summary>Writes requests, as a client does; the counterpart of <see cref="RequestReader"/>.</summary>
public sealed class RequestWriter(PackStreamWriter writer, ValuePacker values)
{
    public void Write(Request request)
    {
        switch (request)
        {
            case HelloRequest hello:
                WriteOne(MessageTag.Hello, hello.Extra);
                break;
            case LogonRequest logon:
                WriteOne(MessageTag.Logon, logon.Auth);
                break;
            case BeginRequest begin:
                WriteOne(MessageTag.Begin, begin.Extra);
                break;
            case RunRequest run:
                writer.WriteStructHeader(MessageTag.Run, 3);
                writer.WriteString(run.Query);
                values.WriteMap(run.Parameters);
                values.WriteMap(run.Extra);
                break;
            case PullRequest pull:
                WriteCount(MessageTag.Pull, pull.Count, pull.QueryId);
                break;
            case DiscardRequest discard:
                WriteCount(MessageTag.Discard, discard.Count, discard.QueryId);
                break;
            case RouteRequest route:
                Write(route);
                break;
            case TelemetryRequest telemetry:
                writer.WriteStructHeader(MessageTag.Telemetry, 1);
                writer.WriteInteger(telemetry.Api);
                break;
            default:
                writer.WriteStructHeader(BareTag(request), 0);
                break;
        }
    }

    private static byte BareTag(Request request) => request switch
    {
        GoodbyeRequest => MessageTag.Goodbye,
        ResetRequest => MessageTag.Reset,
        LogoffRequest => MessageTag.Logoff,
        CommitRequest => MessageTag.Commit,
        RollbackRequest => MessageTag.Rollback,
        _ => throw new ArgumentException($"{request.GetType().Name} has no form in Bolt.", nameof(request)),
    };

    private void Write(RouteRequest route)
    {
        writer.WriteStructHeader(MessageTag.Route, 3);
        values.WriteMap(route.Context);
        writer.WriteListHeader(route.Bookmarks.Count);
        foreach (var bookmark in route.Bookmarks)
        {
            writer.WriteString(bookmark);
        }

        values.WriteMap(route.Extra);
    }

    private void WriteOne(byte tag, IReadOnlyDictionary<string, Value> map)
    {
        writer.WriteStructHeader(tag, 1);
        values.WriteMap(map);
    }

    private void WriteCount(byte tag, long count, long queryId)
    {
        var extra = new Dictionary<string, Value> { ["n"] = Value.Integer(count) };
        if (queryId >= 0)
        {
            extra["qid"] = Value.Integer(queryId);
        }

        WriteOne(tag, extra);
    }
}
