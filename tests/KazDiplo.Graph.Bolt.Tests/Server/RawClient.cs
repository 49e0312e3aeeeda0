using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>A socket with just enough Bolt to send what a test wants, right or wrong.</summary>
public sealed class RawClient : IDisposable
{
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(20);

    private readonly TcpClient _tcp = new();
    private BoltVersion _version = BoltVersion.V58;

    /// <summary>Set to read and write date-times as Bolt 4.4 does where both sides agreed on UTC.</summary>
    public bool UsesUtcPatch { get; set; }

    private NetworkStream Stream => _tcp.GetStream();

    public static async Task<RawClient> ConnectAsync(IPEndPoint server)
    {
        var client = new RawClient();
        await client._tcp.ConnectAsync(server);
        return client;
    }

    /// <summary>Connected, and agreed on the version.</summary>
    public static async Task<RawClient> ConnectAsync(IPEndPoint server, BoltVersion version)
    {
        var client = await ConnectAsync(server);
        await client.SendBytesAsync([0x60, 0x60, 0xB0, 0x17, 0, 0, (byte)version.Minor, (byte)version.Major, .. new byte[12]]);
        (await client.ReadBytesAsync(4)).ShouldBe([0, 0, (byte)version.Minor, (byte)version.Major]);
        client._version = version;
        return client;
    }

    public async Task SendBytesAsync(params byte[] bytes) => await Stream.WriteAsync(bytes);

    public async Task<byte[]> ReadBytesAsync(int count)
    {
        var bytes = new byte[count];
        using var limit = new CancellationTokenSource(MostWait);
        await Stream.ReadExactlyAsync(bytes, limit.Token);
        return bytes;
    }

    /// <summary>What is there at once, for what must come in one piece.</summary>
    public async Task<byte[]> ReadOnceAsync()
    {
        var bytes = new byte[64 * 1024];
        using var limit = new CancellationTokenSource(MostWait);
        return bytes[..await Stream.ReadAsync(bytes, limit.Token)];
    }

    public async Task SendAsync(params Request[] requests)
    {
        var all = new List<byte>();
        foreach (var request in requests)
        {
            var pack = new PackStreamWriter();
            new RequestWriter(pack, new ValuePacker(pack, _version, UsesUtcPatch)).Write(request);
            all.AddRange(Framed(pack.Written.ToArray()));
        }

        await SendBytesAsync([.. all]);
    }

    public Task SendMessageAsync(byte[] message) => SendBytesAsync(Framed(message));

    /// <summary>The next response; NOOPs are skipped.</summary>
    public async Task<Response> ReadAsync()
    {
        var message = new List<byte>();
        while (true)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(await ReadBytesAsync(2));
            if (length > 0)
            {
                message.AddRange(await ReadBytesAsync(length));
            }
            else if (message.Count > 0)
            {
                return new ResponseReader(new ValueUnpacker(_version, BoltLimits.Default, UsesUtcPatch)).Read([.. message]);
            }
        }
    }

    /// <summary>True when the server has closed the connection and nothing is left to read.</summary>
    public async Task<bool> IsClosedAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(MostWait);
            return await Stream.ReadAsync(new byte[1], limit.Token) == 0;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _tcp.Dispose();

    private static byte[] Framed(byte[] message)
    {
        var framed = new List<byte>();
        foreach (var chunk in message.Chunk(ushort.MaxValue))
        {
            framed.AddRange([(byte)(chunk.Length >> 8), (byte)chunk.Length, .. chunk]);
        }

        return [.. framed, 0, 0];
    }
}
