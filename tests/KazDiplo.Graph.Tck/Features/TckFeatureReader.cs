using Gherkin.Ast;

namespace KazDiplo.Graph.Tck.Features;

/// <summary>Reads <c>.feature</c> files and expands scenario outlines: two thirds of the TCK are outline examples.</summary>
internal static class TckFeatureReader
{
    public static IReadOnlyList<TckScenario> ReadAll(string tckFolder)
    {
        var root = Path.Combine(tckFolder, "features");
        return [.. Directory.EnumerateFiles(root, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(root, file))];
    }

    private static IEnumerable<TckScenario> Read(string root, string file)
    {
        using var reader = new StringReader(File.ReadAllText(file).ReplaceLineEndings("\n"));
        var feature = new Gherkin.Parser().Parse(reader).Feature;
        var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/');
        var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToList();
        return feature.Children.OfType<Scenario>()
            .SelectMany(scenario => Expand(folder, Path.GetFileNameWithoutExtension(file), scenario, background));
    }

    private static IEnumerable<TckScenario> Expand(string folder, string feature, Scenario scenario, List<Step> background)
    {
        var ignored = scenario.Tags.Any(tag => tag.Name == "@ignore");
        var steps = background.Concat(scenario.Steps).ToList();
        var examples = scenario.Examples.ToList();
        if (examples.Count == 0)
        {
            yield return new TckScenario(folder, feature, scenario.Name, ignored, [.. steps.Select(step => Bind(step, text => text))]);
            yield break;
        }

        var number = 0;
        foreach (var example in examples)
        {
            var names = example.TableHeader.Cells.Select(cell => $"<{cell.Value}>").ToList();
            foreach (var row in example.TableBody)
            {
                var values = row.Cells.Select(cell => cell.Value).ToList();
                string Substitute(string text) => names.Zip(values).Aggregate(
                    text, (current, pair) => current.Replace(pair.First, pair.Second, StringComparison.Ordinal));
                number++;
                yield return new TckScenario(
                    folder, feature, $"{scenario.Name} #{number}", ignored, [.. steps.Select(step => Bind(step, Substitute))]);
            }
        }
    }

    private static TckStep Bind(Step step, Func<string, string> substitute) => new(
        substitute(step.Text),
        step.DocString is { } text ? substitute(text.Content) : null,
        step.DataTable is { } table
            ? [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(cell => substitute(cell.Value))])]
            : null);
}
