using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace KazDiplo.Graph.Bolt.Framing;

/// <summary>Cuts messages into chunks (docs-bolt, "Chunking"). Not thread safe.</summary>
public sealed class MessageWriter(PipeWriter output)
{
    private const int MaxChunkBytes = ushort.MaxValue;

    /// <summary>Buffers one message; nothing is sent before <see cref="FlushAsync"/>.</summary>
    public void Write(ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
        {
            var chunk = message[..Math.Min(message.Length, MaxChunkBytes)];
            BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(2), (ushort)chunk.Length);
            output.Advance(2);
            output.Write(chunk);
            message = message[chunk.Length..];
        }

        WriteNoop();
    }

    /// <summary>The end of a message and, between messages, the sign that this side is alive.</summary>
    public void WriteNoop()
    {
        output.GetSpan(2)[..2].Clear();
        output.Advance(2);
    }

    /// <summary>Waits while the peer does not read: this is the back-pressure of a slow reader.</summary>
    public ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken) => output.FlushAsync(cancellationToken);
}
