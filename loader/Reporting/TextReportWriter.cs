using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Reporting;

/// <summary>Plain sentences; problems on standard error, one a line, each with its place and the way to mend it.</summary>
internal sealed class TextReportWriter : ReportWriter
{
    public override void WriteCheck(LoadReport report)
    {
        if (!WriteProblems(report))
        {
            Console.Out.WriteLine($"{Read(report)}: no problem found.");
        }
    }

    public override void WritePlan(LoadReport report)
    {
        if (!WriteProblems(report))
        {
            Console.Out.WriteLine($"{Read(report)}.");
            WriteChanges(report, "would create", "would change", "would retract");
        }
    }

    public override void WriteLoad(LoadReport report)
    {
        if (!WriteProblems(report))
        {
            Console.Out.WriteLine($"{Read(report)}.");
            WriteChanges(report, "created", "changed", "retracted");
            Console.Out.WriteLine(report.RunId is null ? "Nothing had to be written." : $"Recorded as {report.RunId}.");
        }
    }

    public override void WriteFailure(string message) => Console.Error.WriteLine(message);

    private static string Read(LoadReport report) =>
        $"Read {report.Read.Documents} documents, {report.Read.Claims} claims, {report.Read.Entities} entities, {report.Read.Links} links";

    private static void WriteChanges(LoadReport report, string created, string changed, string retracted)
    {
        foreach (var count in report.Changes)
        {
            var parts = new[] { (count.Create, created), (count.Change, changed), (count.Retract, retracted) }
                .Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}");
            Console.Out.WriteLine($"  {count.What,-24} {string.Join(", ", parts)}");
        }

        Console.Out.WriteLine($"  {"unchanged",-24} {report.Unchanged}");
    }

    private static bool WriteProblems(LoadReport report)
    {
        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(problem.ToString());
        }

        if (report.Problems.Count > 0)
        {
            Console.Error.WriteLine($"{report.Problems.Count} problem(s); nothing was written.");
        }

        return report.Problems.Count > 0;
    }
}
