using System.Runtime.InteropServices;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>Opens connections that are ready for work: transport, handshake, HELLO, LOGON.</summary>
/// <param name="greeted">Told what each server calls itself.</param>
internal sealed class Connector(BoltClientOptions options, Action<string> greeted)
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    private static readonly BoltVersion AgentOfItsOwn = new(5, 3);

    /// <exception cref="GraphException">The server cannot be reached, is no Bolt server, or refuses the log-on.</exception>
    public async Task<BoltConnection> ConnectAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(options.ConnectTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await OpenAsync(address, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw ConnectionFailures.ConnectTimedOut(address, options.ConnectTimeout);
        }
        catch (HandshakeException exception)
        {
            throw ConnectionFailures.Handshake(address, exception.Problem);
        }
        catch (IOException exception)
        {
            throw exception is EndOfStreamException || exception.InnerException is System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.ConnectionReset }
                ? ConnectionFailures.Handshake(address, HandshakeProblem.Closed)
                : ConnectionFailures.Unreachable(address, exception);
        }
    }

    private async Task<BoltConnection> OpenAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        var (socket, stream) = await Transport.OpenAsync(address, options, cancellationToken).ConfigureAwait(false);
        BoltConnection? connection = null;
        try
        {
            var version = await ClientHandshake.NegotiateAsync(stream, options.NewestVersion, cancellationToken).ConfigureAwait(false);
            connection = new BoltConnection(address, socket, stream, version, options);
            await LogOnAsync(connection, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            connection?.Abort();
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task LogOnAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var hello = connection.Send(new HelloRequest(HelloExtra(connection.Version)), new PendingReply());
        var logon = connection.Version >= BoltVersion.V51
            ? connection.Send(new LogonRequest(options.Authentication.Entries), new PendingReply())
            : hello;
        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await connection.ExpectSuccessAsync(logon, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphException failure) when (failure.Code == Unauthorized)
        {
            throw ConnectionFailures.LogOnRefused(connection.Address, options.Authentication, failure);
        }

        Adopt(connection, hello.Metadata);
    }

    private void Adopt(BoltConnection connection, IReadOnlyDictionary<string, Value> metadata)
    {
        greeted(metadata.Text("server") ?? "a Bolt server");
        if (metadata.Map("hints")?.Integer("connection.recv_timeout_seconds") is > 0 and var seconds)
        {
            connection.ReceiveTimeout = TimeSpan.FromSeconds(seconds);
        }

        if (metadata.List("patch_bolt")?.Any(patch => patch is { IsString: true } && patch.AsString() == "utc") == true)
        {
            connection.UseUtc();
        }
    }

    private Dictionary<string, Value> HelloExtra(BoltVersion version)
    {
        var extra = new Dictionary<string, Value> { ["user_agent"] = Value.String(options.UserAgent) };
        if (options.Uri.IsRouting)
        {
            extra["routing"] = Value.Map(new MapValue(RoutingContext(options.Uri)));
        }

        if (version < BoltVersion.V51)
        {
            foreach (var (key, value) in options.Authentication.Entries)
            {
                extra[key] = value;
            }
        }

        if (version < BoltVersion.V50)
        {
            extra["patch_bolt"] = Value.List(Value.String("utc"));
        }

        if (version >= AgentOfItsOwn)
        {
            extra["bolt_agent"] = Value.Map(new MapValue([
                KeyValuePair.Create("product", Value.String(options.UserAgent)),
                KeyValuePair.Create("platform", Value.String(RuntimeInformation.OSDescription)),
                KeyValuePair.Create("language", Value.String(RuntimeInformation.FrameworkDescription)),
            ]));
        }

        return extra;
    }

    /// <summary>What a server that routes is told: the URI's own context, and the address that the client used.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> RoutingContext(BoltUri uri) =>
        uri.RoutingContext.Select(entry => KeyValuePair.Create(entry.Key, Value.String(entry.Value)))
            .Append(KeyValuePair.Create("address", Value.String(uri.Address.ToString())));
}
