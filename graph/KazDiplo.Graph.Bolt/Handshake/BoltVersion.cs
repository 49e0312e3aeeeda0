namespace KazDiplo.Graph.Bolt.Handshake;

/// <summary>A version of the protocol, for example 5.8.</summary>
public readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    public static readonly BoltVersion V44 = new(4, 4);

    /// <summary>From here on entities carry an <c>element_id</c> and date-times are in UTC.</summary>
    public static readonly BoltVersion V50 = new(5, 0);

    /// <summary>From here on authentication is a message of its own, LOGON.</summary>
    public static readonly BoltVersion V51 = new(5, 1);

    /// <summary>From here on summaries carry GQL statuses.</summary>
    public static readonly BoltVersion V56 = new(5, 6);

    /// <summary>From here on failures carry a GQL status, and the handshake may be a manifest.</summary>
    public static readonly BoltVersion V57 = new(5, 7);

    public static readonly BoltVersion V58 = new(5, 8);

    /// <summary>Versions that both sides of this library speak, newest first. 5.5 was never released.</summary>
    public static readonly IReadOnlyList<BoltVersion> Supported =
        [V58, V57, V56, new(5, 4), new(5, 3), new(5, 2), V51, V50, V44];

    public int CompareTo(BoltVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public static bool operator <(BoltVersion left, BoltVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(BoltVersion left, BoltVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(BoltVersion left, BoltVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BoltVersion left, BoltVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Major}.{Minor}";
}
