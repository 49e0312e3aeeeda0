using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace KazDiplo.Graph.Bolt.Framing;

/// <summary>
/// Puts chunks together to messages (docs-bolt, "Chunking"): a two-byte length, the bytes, and a chunk of length zero at
/// the end. A zero chunk between messages is a NOOP. Not thread safe.
/// </summary>
public sealed class MessageReader(PipeReader input)
{
    private readonly ArrayBufferWriter<byte> _message = new(1024);
    private long _lastHeard;

    /// <summary>Grows with every arrival of bytes, NOOPs included: a sign that the peer is alive. May be read from any thread.</summary>
    public long LastHeard => Volatile.Read(ref _lastHeard);

    /// <returns>The bytes of the next message, valid until the next call; null where the peer closed between two messages.</returns>
    /// <exception cref="BoltProtocolException">The message is larger than allowed, or the peer closed in the middle.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(int maxBytes, CancellationToken cancellationToken)
    {
        _message.ResetWrittenCount();
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            Volatile.Write(ref _lastHeard, _lastHeard + 1);
            var complete = TakeChunks(ref buffer, maxBytes);
            input.AdvanceTo(buffer.Start, complete ? buffer.Start : buffer.End);
            if (complete)
            {
                return _message.WrittenMemory;
            }

            if (result.IsCompleted)
            {
                return _message.WrittenCount == 0 && buffer.IsEmpty ? null : throw new BoltProtocolException("The connection ended in the middle of a message.");
            }
        }
    }

    /// <returns>True when a message is complete.</returns>
    private bool TakeChunks(ref ReadOnlySequence<byte> buffer, int maxBytes)
    {
        while (TryReadLength(buffer, out var length) && buffer.Length >= length + 2)
        {
            var chunk = buffer.Slice(2, length);
            if (_message.WrittenCount + length > maxBytes)
            {
                throw new BoltProtocolException($"A message is larger than {maxBytes} bytes.");
            }

            foreach (var segment in chunk)
            {
                _message.Write(segment.Span);
            }

            buffer = buffer.Slice(length + 2);
            if (length == 0 && _message.WrittenCount > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadLength(ReadOnlySequence<byte> buffer, out int length)
    {
        Span<byte> header = stackalloc byte[2];
        if (buffer.Length < 2)
        {
            length = 0;
            return false;
        }

        buffer.Slice(0, 2).CopyTo(header);
        length = BinaryPrimitives.ReadUInt16BigEndian(header);
        return true;
    }
}
