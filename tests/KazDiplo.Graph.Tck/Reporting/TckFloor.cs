using System.Text.Json;

namespace KazDiplo.Graph.Tck.Reporting;

/// <summary>The committed floor: passes by folder that may only rise, and wrong answers that may only fall.</summary>
internal static class TckFloor
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };

    public sealed record Entry(int Passed, int WrongAnswers);

    public static IReadOnlyDictionary<string, Entry> Read() =>
        JsonSerializer.Deserialize<SortedDictionary<string, Entry>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floor.json")))!;

    /// <summary>What fell below the floor, one line each; empty when nothing did.</summary>
    public static IReadOnlyList<string> Below(IReadOnlyDictionary<string, Entry> floor, TckReport report) =>
        [.. report.ByFolder.SelectMany(figure => floor.TryGetValue(figure.Folder, out var entry) ? Compare(figure, entry) : [])];

    public static string Render(TckReport report) => JsonSerializer.Serialize(
        report.ByFolder.ToDictionary(figure => figure.Folder, figure => new Entry(figure.Passed, figure.WrongAnswers + figure.WrongSideEffects)), Layout);

    private static IEnumerable<string> Compare(TckFigure figure, Entry entry)
    {
        if (figure.Passed < entry.Passed)
        {
            yield return $"{figure.Folder}: {figure.Passed} passed, the floor is {entry.Passed}";
        }

        if (figure.WrongAnswers + figure.WrongSideEffects > entry.WrongAnswers)
        {
            yield return $"{figure.Folder}: {figure.WrongAnswers + figure.WrongSideEffects} wrong answers, the floor allows {entry.WrongAnswers}";
        }
    }
}
