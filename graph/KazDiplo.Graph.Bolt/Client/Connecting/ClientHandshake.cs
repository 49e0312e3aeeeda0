using KazDiplo.Graph.Bolt.Handshake;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>
/// The client's side of the version negotiation (docs-bolt, "Handshake specification"): four proposals, of which the first
/// asks for the manifest of 5.7 and later, the others are ranges that every server since 4.4 understands.
/// </summary>
internal static class ClientHandshake
{
    private const int ProposalBytes = 4;
    private const int ProposalCount = 4;
    private const int MaxManifestRanges = 64;
    private const int MaxVarintBytes = 5;

    private static ReadOnlySpan<byte> Magic => [0x60, 0x60, 0xB0, 0x17];

    /// <summary>Agrees on a version; the stream then stands before the first message.</summary>
    /// <param name="newest">The newest version to propose.</param>
    /// <exception cref="HandshakeException">The peer speaks no version of Bolt that this client speaks.</exception>
    public static async Task<BoltVersion> NegotiateAsync(Stream stream, BoltVersion newest, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Opening(newest), cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        var answer = new byte[ProposalBytes];
        var read = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read < answer.Length)
        {
            throw new HandshakeException(HandshakeProblem.Closed);
        }

        if (VersionRange.Read(answer) == VersionRange.Manifest)
        {
            return await ChooseFromManifestAsync(stream, newest, cancellationToken).ConfigureAwait(false);
        }

        var version = new BoltVersion(answer[3], answer[2]);
        return BoltVersion.Supported.Contains(version) ? version : throw new HandshakeException(ProblemOf(answer));
    }

    private static byte[] Opening(BoltVersion newest)
    {
        var opening = new byte[Magic.Length + (ProposalCount * ProposalBytes)];
        Magic.CopyTo(opening);
        var at = Magic.Length;
        foreach (var proposal in Proposals(newest))
        {
            proposal.Write(opening.AsSpan(at));
            at += ProposalBytes;
        }

        return opening;
    }

    private static IEnumerable<VersionRange> Proposals(BoltVersion newest)
    {
        if (newest >= BoltVersion.V57)
        {
            yield return VersionRange.Manifest;
        }

        if (newest >= BoltVersion.V50)
        {
            var minor = (byte)newest.Minor;
            yield return new VersionRange(minor, minor, (byte)newest.Major);
        }

        yield return new VersionRange(0, (byte)BoltVersion.V44.Minor, (byte)BoltVersion.V44.Major);
    }

    // The manifest: number of ranges, the ranges, a bit mask of capabilities; the answer: one version, a mask of none.
    private static async Task<BoltVersion> ChooseFromManifestAsync(Stream stream, BoltVersion newest, CancellationToken cancellationToken)
    {
        var count = await ReadVarintAsync(stream, cancellationToken).ConfigureAwait(false);
        if (count > MaxManifestRanges)
        {
            throw new HandshakeException(HandshakeProblem.NotBolt);
        }

        var bytes = new byte[count * ProposalBytes];
        await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        await ReadVarintAsync(stream, cancellationToken).ConfigureAwait(false);
        var ranges = bytes.Chunk(ProposalBytes).Select(range => VersionRange.Read(range)).ToList();
        foreach (var version in BoltVersion.Supported.Where(version => version <= newest))
        {
            if (ranges.Any(range => range.Contains(version)))
            {
                await stream.WriteAsync(new byte[] { 0, 0, (byte)version.Minor, (byte)version.Major, 0 }, cancellationToken).ConfigureAwait(false);
                return version;
            }
        }

        throw new HandshakeException(HandshakeProblem.NoCommonVersion);
    }

    private static async Task<ulong> ReadVarintAsync(Stream stream, CancellationToken cancellationToken)
    {
        var value = 0UL;
        var one = new byte[1];
        for (var i = 0; i < MaxVarintBytes; i++)
        {
            await stream.ReadExactlyAsync(one, cancellationToken).ConfigureAwait(false);
            value |= (ulong)(one[0] & 0x7F) << (7 * i);
            if (one[0] < 0x80)
            {
                return value;
            }
        }

        throw new HandshakeException(HandshakeProblem.NotBolt);
    }

    private static HandshakeProblem ProblemOf(ReadOnlySpan<byte> answer) => answer switch
    {
        [0, 0, 0, 0] => HandshakeProblem.NoCommonVersion,
        [(byte)'H', (byte)'T', (byte)'T', (byte)'P'] => HandshakeProblem.Http,
        // A TLS alert record: type 21, version 3.x.
        [21, 3, ..] => HandshakeProblem.Tls,
        _ => HandshakeProblem.NotBolt,
    };
}
