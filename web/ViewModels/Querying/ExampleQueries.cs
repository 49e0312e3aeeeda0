using System.Reflection;
using System.Text.RegularExpressions;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>
/// The gallery: the files <c>Examples/NN-Name.cypher</c> in their order. A first line <c>// $name kind: text</c> gives a
/// parameter its value to begin with, and is not shown.
/// </summary>
public static partial class ExampleQueries
{
    private const string Prefix = "Examples/";

    public static IReadOnlyList<ExampleQuery> All { get; } = ReadAll();

    private static ExampleQuery[] ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => Read(assembly, resource))];
    }

    private static ExampleQuery Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var lines = reader.ReadToEnd().TrimEnd().Split('\n');
        var parameters = lines.Select(line => ParameterLine().Match(line)).TakeWhile(match => match.Success)
            .Select(match => new ExampleParameter(
                match.Groups["name"].Value,
                Enum.Parse<ParameterKind>(match.Groups["kind"].Value),
                match.Groups["text"].Value))
            .ToArray();
        var name = Path.GetFileNameWithoutExtension(resource);
        return new ExampleQuery(name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..], string.Join('\n', lines.Skip(parameters.Length)), parameters);
    }

    [GeneratedRegex(@"^// \$(?<name>\w+) (?<kind>\w+): (?<text>.*)$")]
    private static partial Regex ParameterLine();
}
