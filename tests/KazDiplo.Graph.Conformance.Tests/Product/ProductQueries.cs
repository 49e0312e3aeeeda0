using System.Text.RegularExpressions;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Product;

/// <summary>Every query text of the product that lies in a file: the named queries and the gallery of the Query page.</summary>
internal static partial class ProductQueries
{
    private static readonly string[] Folders = [Path.Combine("graph", "KazDiplo.Graph.Domain", "Queries"), Path.Combine("web", "Examples")];

    private static readonly Dictionary<string, string> Files = Folders
        .Select(folder => Path.Combine(ProductFolders.Root, folder))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cypher", SearchOption.AllDirectories))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => file, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Files.Keys.Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Files[name]);

    public static IReadOnlySet<string> ParametersOf(string text) =>
        ParameterName().Matches(Comment().Replace(text, "")).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\$(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterName();

    [GeneratedRegex("^//.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Comment();
}
