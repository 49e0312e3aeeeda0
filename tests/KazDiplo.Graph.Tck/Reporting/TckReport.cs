using System.Globalization;
using System.Text;
using KazDiplo.Graph.Tck.Running;

namespace KazDiplo.Graph.Tck.Reporting;

/// <summary>Figures of a run by folder, with wrong answers and errors apart.</summary>
internal sealed class TckReport(IReadOnlyList<TckResult> results)
{
    public IReadOnlyList<TckFigure> ByFolder { get; } =
        [.. results.GroupBy(result => result.Folder).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => TckFigure.Of(group.Key, [.. group]))];

    public TckFigure Total { get; } = TckFigure.Of("all", results);

    public string Table()
    {
        var text = new StringBuilder();
        text.AppendLine("folder                                   judged  passed   wrong  effects  errors  other error");
        foreach (var figure in ByFolder.Append(Total))
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{figure.Folder,-40}{figure.Judged,7}{figure.Passed,8}{figure.WrongAnswers,8}{figure.WrongSideEffects,9}{figure.UnexpectedErrors,8}{figure.OtherErrors,13}");
        }

        return text.ToString();
    }

    /// <summary>Every failure with what was expected and what came, wrong answers first.</summary>
    public string Failures() => string.Join("\n\n", results
        .Where(result => result.Verdict is not (TckVerdict.Passed or TckVerdict.Ignored))
        .OrderBy(result => result.Verdict).ThenBy(result => result.Scenario, StringComparer.Ordinal)
        .Select(result => $"{result.Verdict}: {result.Scenario}\n{result.Message}"));
}

/// <summary>The counts of one folder.</summary>
internal sealed record TckFigure(
    string Folder, int Judged, int Passed, int WrongAnswers, int WrongSideEffects, int UnexpectedErrors, int OtherErrors)
{
    public static TckFigure Of(string folder, IReadOnlyList<TckResult> results)
    {
        int Count(TckVerdict verdict) => results.Count(result => result.Verdict == verdict);
        return new TckFigure(
            folder,
            results.Count - Count(TckVerdict.Ignored),
            Count(TckVerdict.Passed),
            Count(TckVerdict.WrongAnswer),
            Count(TckVerdict.WrongSideEffects),
            Count(TckVerdict.UnexpectedError),
            Count(TckVerdict.OtherError));
    }
}
