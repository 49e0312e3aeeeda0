using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Bolt.Framing;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Tests.Client;

/// <summary>A server that answers each request as the test says, and remembers what it was asked.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private const int HandshakeBytes = 20;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly BoltVersion _version;

    public ScriptedServer(BoltVersion? version = null)
    {
        _version = version ?? BoltVersion.V58;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"127.0.0.1:{Port}";

    public ConcurrentQueue<Request> Asked { get; } = new();

    public int Connections => _clients.Count;

    /// <summary>Answers to ROUTE: writers, readers and routers, and how long that holds.</summary>
    public Func<(string[] Routers, string[] Readers, string[] Writers, int Seconds)> Table { get; set; } = () => ([], [], [], 0);

    /// <summary>Entries of HELLO's answer besides the server's name.</summary>
    public Dictionary<string, Value> Greeting { get; } = [];

    /// <summary>The code that RUN fails with; null where it succeeds with one row that holds the port.</summary>
    public Func<RunRequest, string?> Refusal { get; set; } = _ => null;

    /// <summary>RUN is read and never answered.</summary>
    public bool IsSilent { get; set; }

    public void Stop()
    {
        _listener.Stop();
        DropClients();
    }

    public void DropClients()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _clients.Add(client);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            await stream.ReadExactlyAsync(new byte[HandshakeBytes]);
            await stream.WriteAsync(new byte[] { 0, 0, (byte)_version.Minor, (byte)_version.Major });
            var input = new MessageReader(PipeReader.Create(stream));
            var output = new MessageWriter(PipeWriter.Create(stream));
            var failed = false;
            var requests = new RequestReader(new ValueUnpacker(_version, BoltLimits.Default));
            while (await input.ReadAsync(BoltLimits.Default.MaxMessageBytes, CancellationToken.None) is { } message)
            {
                var request = requests.Read(message.Span);
                Asked.Enqueue(request);
                failed = Answer(request, failed, output);
                await output.FlushAsync(CancellationToken.None);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or BoltProtocolException or InvalidOperationException)
        {
            // The test or the client ended it.
        }
    }

    /// <returns>Whether the conversation has failed and waits for RESET.</returns>
    private bool Answer(Request request, bool failed, MessageWriter output)
    {
        switch (request)
        {
            case RunRequest or PullRequest or ResetRequest when IsSilent:
                break;
            case ResetRequest:
                failed = false;
                Write(output, writer => writer.WriteSuccess(MapValue.Empty));
                break;
            case GoodbyeRequest:
                break;
            case var _ when failed:
                Write(output, writer => writer.WriteIgnored());
                break;
            case HelloRequest:
                Write(output, writer => writer.WriteSuccess(new Dictionary<string, Value>(Greeting) { ["server"] = Value.String("Scripted/1.0") }));
                break;
            case RouteRequest:
                Write(output, writer => writer.WriteSuccess(RoutingTable()));
                break;
            case RunRequest run when Refusal(run) is { } code:
                failed = true;
                Write(output, writer => writer.WriteFailure(new Dictionary<string, Value> { ["neo4j_code"] = Value.String(code), ["message"] = Value.String("by the script") }));
                break;
            case RunRequest:
                Write(output, writer => writer.WriteSuccess(new Dictionary<string, Value> { ["fields"] = Value.List(Value.String("port")) }));
                break;
            case PullRequest:
                Write(output, writer => writer.WriteRecord([Value.Integer(Port)]));
                Write(output, writer => writer.WriteSuccess(new Dictionary<string, Value> { ["bookmark"] = Value.String($"bookmark:{Port}") }));
                break;
            default:
                Write(output, writer => writer.WriteSuccess(MapValue.Empty));
                break;
        }

        return failed;
    }

    private void Write(MessageWriter output, Action<ResponseWriter> write)
    {
        var packer = new PackStreamWriter();
        write(new ResponseWriter(packer, new ValuePacker(packer, _version)));
        output.Write(packer.Written.Span);
    }

    private Dictionary<string, Value> RoutingTable()
    {
        var (routers, readers, writers, seconds) = Table();
        Value Servers(string role, string[] addresses) => Value.Map(new MapValue([
            KeyValuePair.Create("role", Value.String(role)), KeyValuePair.Create("addresses", Value.List([.. addresses.Select(Value.String)]))]));
        return new()
        {
            ["rt"] = Value.Map(new MapValue([
                KeyValuePair.Create("ttl", Value.Integer(seconds)),
                KeyValuePair.Create("db", Value.String("neo4j")),
                KeyValuePair.Create("servers", Value.List(Servers("ROUTE", routers), Servers("READ", readers), Servers("WRITE", writers)))])),
        };
    }
}
