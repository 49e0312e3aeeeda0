namespace KazDiplo.Graph.Bolt.Server.Authentication;

/// <summary>What LOGON (or HELLO, up to Bolt 5.0) carries.</summary>
/// <param name="Scheme"><c>none</c>, <c>basic</c>, <c>bearer</c> …</param>
/// <param name="Principal">The user of <c>basic</c>; null where there is none.</param>
/// <param name="Secret">Password or token; null where there is none.</param>
public sealed record BoltCredentials(string Scheme, string? Principal, string? Secret)
{
    // A record would print its members, and what is printed ends in logs.
    public override string ToString() => $"{Scheme} {Principal}";
}
