namespace KazDiplo.Graph.Conformance.Tests.Support;

internal static class Queries
{
    /// <summary>Runs for hours without a row and with little memory.</summary>
    public const string Endless =
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN a, b";
}
