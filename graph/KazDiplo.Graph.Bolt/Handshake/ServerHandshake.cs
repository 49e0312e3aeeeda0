using System.Buffers;
using System.IO.Pipelines;

namespace KazDiplo.Graph.Bolt.Handshake;

/// <summary>
/// Agrees on a version (docs-bolt, "Handshake specification"): four proposals in the client's order of preference, each a
/// version, a range of minor versions, or the wish for a manifest of what this side speaks.
/// </summary>
public static class ServerHandshake
{
    public const int MagicBytes = 4;

    private const int ProposalBytes = 4;
    private const int Proposals = 4;

    /// <summary>This side has no optional capabilities to offer.</summary>
    private const byte NoCapabilities = 0;

    /// <summary>Bolt's first four bytes.</summary>
    public static ReadOnlySpan<byte> Magic => [0x60, 0x60, 0xB0, 0x17];

    /// <returns>The agreed version; null where there is none, and the connection is to be closed.</returns>
    /// <exception cref="BoltProtocolException">The client chose what was not offered, or went away.</exception>
    public static async Task<BoltVersion?> NegotiateAsync(IDuplexPipe transport, CancellationToken cancellationToken)
    {
        var hello = await TakeAsync(transport.Input, MagicBytes + (Proposals * ProposalBytes), cancellationToken).ConfigureAwait(false);
        for (var i = MagicBytes; i < hello.Length; i += ProposalBytes)
        {
            var proposal = VersionRange.Read(hello.AsSpan(i, ProposalBytes));
            if (proposal == VersionRange.Manifest)
            {
                return await OfferAsync(transport, cancellationToken).ConfigureAwait(false);
            }

            if (BoltVersion.Supported.Where(proposal.Contains).Take(1).ToList() is [var version])
            {
                await transport.Output.WriteAsync(Bytes(new VersionRange(0, (byte)version.Minor, (byte)version.Major)), cancellationToken).ConfigureAwait(false);
                return version;
            }
        }

        await transport.Output.WriteAsync(Bytes(VersionRange.None), cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>Neighbouring minor versions as one range, newest first.</summary>
    public static IReadOnlyList<VersionRange> Ranges(IReadOnlyList<BoltVersion> newestFirst)
    {
        var ranges = new List<VersionRange>();
        foreach (var version in newestFirst)
        {
            if (ranges is [.., var last] && last.Major == version.Major && last.Minor - last.Range - 1 == version.Minor)
            {
                ranges[^1] = last with { Range = (byte)(last.Range + 1) };
            }
            else
            {
                ranges.Add(new VersionRange(0, (byte)version.Minor, (byte)version.Major));
            }
        }

        return ranges;
    }

    // One write: drivers read the answer as it comes in one piece.
    private static async Task<BoltVersion?> OfferAsync(IDuplexPipe transport, CancellationToken cancellationToken)
    {
        var ranges = Ranges(BoltVersion.Supported);
        byte[] offer = [.. Bytes(VersionRange.Manifest), (byte)ranges.Count, .. ranges.SelectMany(Bytes), NoCapabilities];
        await transport.Output.WriteAsync(offer, cancellationToken).ConfigureAwait(false);

        var answer = await TakeAsync(transport.Input, ProposalBytes + 1, cancellationToken).ConfigureAwait(false);
        var choice = VersionRange.Read(answer);
        if (answer[^1] != NoCapabilities)
        {
            throw new BoltProtocolException("The client chose capabilities that were not offered.");
        }

        var version = new BoltVersion(choice.Major, choice.Minor);
        return choice.Range == 0 && BoltVersion.Supported.Contains(version)
            ? version
            : throw new BoltProtocolException($"The client chose Bolt {version}, which was not offered.");
    }

    private static byte[] Bytes(VersionRange range)
    {
        var bytes = new byte[ProposalBytes];
        range.Write(bytes);
        return bytes;
    }

    private static async Task<byte[]> TakeAsync(PipeReader input, int count, CancellationToken cancellationToken)
    {
        var result = await input.ReadAtLeastAsync(count, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < count)
        {
            throw new BoltProtocolException("The connection ended in the handshake.");
        }

        var bytes = result.Buffer.Slice(0, count);
        var taken = bytes.ToArray();
        input.AdvanceTo(bytes.End);
        return taken;
    }
}
