using System.Text.RegularExpressions;
using Gherkin.Ast;

namespace KazDiplo.Graph.Cypher.Tests.Tck;

/// <summary>The scenarios of the openCypher TCK that lie beside the repository, outlines expanded.</summary>
public static partial class TckFeatures
{
    public const string Absent =
        "The openCypher TCK is not here: set TCK_HOME to the folder that holds 'features', or put it at ../shared/tck beside the repository.";

    private const string Solution = "KazDiplo.Graph.sln";

    /// <summary>The folder of the features; null where they are not there.</summary>
    public static string? Folder { get; } = Find();

    public static IReadOnlyList<TckCase> Read()
    {
        var cases = new List<TckCase>();
        foreach (var file in Directory.EnumerateFiles(Folder!, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var feature = new Gherkin.Parser().Parse(file).Feature;
            var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToList();
            var path = Path.GetRelativePath(Folder!, file);
            foreach (var scenario in feature.Children.OfType<Scenario>())
                cases.AddRange(Expand(path, scenario, background));
        }
        return cases;
    }

    private static IEnumerable<TckCase> Expand(string path, Scenario scenario, List<Step> background)
    {
        var name = $"{path}: {scenario.Name}";
        var steps = background.Concat(scenario.Steps).ToList();
        var tables = scenario.Examples.ToList();
        if (tables.Count == 0)
            return [ToCase(name, steps, text => text)];
        return
            from table in tables
            from row in table.TableBody
            select ToCase(name, steps, text => Fill(text, table.TableHeader, row));
    }

    private static string Fill(string text, TableRow header, TableRow row)
    {
        foreach (var (key, value) in header.Cells.Zip(row.Cells))
            text = text.Replace($"<{key.Value}>", value.Value, StringComparison.Ordinal);
        return text;
    }

    private static TckCase ToCase(string name, List<Step> steps, Func<string, string> fill)
    {
        var valid = new List<string>();
        var procedures = new List<string>();
        var query = "";
        TckError? error = null;
        foreach (var step in steps)
        {
            var text = fill(step.Text).Trim();
            var document = step.DocString is { } docString ? fill(docString.Content) : "";
            if (text == "executing query:")
                query = document;
            else if (document.Length > 0)
                valid.Add(document);
            else if (ProcedureStep().Match(text) is { Success: true } procedure)
                procedures.Add(procedure.Groups[1].Value);
            else if (ErrorStep().Match(text) is { Success: true } raised)
                error = new TckError(raised.Groups[1].Value, raised.Groups[2].Value, raised.Groups[3].Value);
        }
        return new TckCase(name, valid, query, procedures, error);
    }

    private static string? Find()
    {
        var configured = Environment.GetEnvironmentVariable("TCK_HOME");
        var home = string.IsNullOrEmpty(configured) ? BesideRepository() : configured;
        var features = home is null ? null : Path.Combine(home, "features");
        return Directory.Exists(features) ? features : null;
    }

    private static string? BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
            folder = folder.Parent;
        return folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "tck");
    }

    [GeneratedRegex(@"^there exists a procedure (.*?)\s*:$")]
    private static partial Regex ProcedureStep();

    [GeneratedRegex(@"^an? (\w+) should be raised at ([\w ]+): (\S+)$")]
    private static partial Regex ErrorStep();
}
