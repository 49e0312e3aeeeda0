namespace KazDiplo.Graph.Bolt.Handshake;

/// <summary>
/// Four bytes of the handshake: reserved, range, minor, major. A range of n stands for the minor version and the n before it
/// (docs-bolt, "Handshake specification").
/// </summary>
public readonly record struct VersionRange(byte Range, byte Minor, byte Major)
{
    /// <summary>"I speak manifest version 1": major 255, minor 1.</summary>
    public static readonly VersionRange Manifest = new(0, 1, 0xFF);

    public static readonly VersionRange None = new(0, 0, 0);

    public bool Contains(BoltVersion version) =>
        version.Major == Major && version.Minor <= Minor && version.Minor >= Minor - Range;

    public static VersionRange Read(ReadOnlySpan<byte> bytes) => new(bytes[1], bytes[2], bytes[3]);

    public void Write(Span<byte> bytes)
    {
        bytes[0] = 0;
        bytes[1] = Range;
        bytes[2] = Minor;
        bytes[3] = Major;
    }
}
