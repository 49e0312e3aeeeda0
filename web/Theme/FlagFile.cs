namespace KazDiplo.Graph.Web.Theme;

/// <summary>Flags lie in <c>wwwroot/flags</c> by lower-case ISO 3166-1 alpha-2, with a few of organizations (eu, un, arab, asean).</summary>
public static class FlagFile
{
    private const int LongestName = 5;

    /// <summary>Guards the address that a property of the graph, which anybody may write, becomes part of.</summary>
    public static bool IsValid(string? flag) =>
        flag is { Length: >= 2 and <= LongestName } && flag.All(char.IsAsciiLetterLower);

    /// <returns>Null where there is no flag to show.</returns>
    public static string? Address(string? flag) => IsValid(flag) ? $"flags/{flag}.svg" : null;
}
