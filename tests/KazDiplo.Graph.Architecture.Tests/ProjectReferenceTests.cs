using System.Xml.Linq;

namespace KazDiplo.Graph.Architecture.Tests;

/// <summary>
/// The arrows of graph/README.md: which project may know which. Data flow one way, document → claim → graph → query →
/// view, and only the composition roots name an engine.
/// </summary>
public sealed class ProjectReferenceTests
{
    private const string Prefix = "KazDiplo.Graph.";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Values"] = [],
        ["Cypher"] = [],
        ["Port"] = ["Values"],
        ["Storage"] = ["Values"],
        ["Domain"] = ["Port", "Values"],
        ["Bolt"] = ["Port", "Values"],
        ["Engine"] = ["Cypher", "Port", "Storage", "Values"],
        ["Loading"] = ["Domain", "Port", "Values"],
        ["Loader"] = ["Loading", "Domain", "Port", "Values", "Engine", "Bolt"],
        ["Web"] = ["Loading", "Domain", "Port", "Values", "Engine", "Bolt"],
    };

    private static readonly string[] CompositionRoots = ["Loader", "Web"];

    public static TheoryData<string> ProductProjects() => [.. Repository.Projects()
        .Where(project => !IsTest(project.Value))
        .Select(project => project.Key)];

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void Project_references_only_what_the_arrows_allow(string project)
    {
        var name = project[Prefix.Length..];
        Allowed.ShouldContainKey(name, $"{project} is new: add it to the arrows here and in graph/README.md");
        References(project).Except(Allowed[name]).ShouldBeEmpty($"{project} may reference only: {string.Join(", ", Allowed[name])}");
    }

    [Fact]
    public void Nothing_but_tests_references_a_composition_root()
    {
        foreach (var project in ProductProjects())
        {
            References(project.Data).Intersect(CompositionRoots).ShouldBeEmpty(project.Data);
        }
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "KazDiplo.Graph.sln"));
        foreach (var project in Repository.Projects().Keys)
        {
            solution.ShouldContain($"{project}.csproj");
        }
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.Projects()[project]).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))[Prefix.Length..]);

    private static bool IsTest(string path) => Path.GetRelativePath(Repository.Root, path).StartsWith("tests", StringComparison.Ordinal);
}
