namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>One run of this circuit: what was asked, and what came of it.</summary>
public sealed class QueryRun(int number, QueryRequest request, DateTimeOffset startedAt)
{
    public int Number { get; } = number;

    public QueryRequest Request { get; } = request;

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Null while it runs.</summary>
    public QueryOutcome? Outcome { get; private set; }

    public int RowsSoFar { get; internal set; }

    /// <summary>Rows of older runs are let go; the run can be repeated.</summary>
    public bool HasRows { get; private set; }

    public bool IsRunning => Outcome is null;

    /// <summary>The first line that is no comment, for lists.</summary>
    public string Headline { get; } = HeadlineOf(request.Text);

    internal void End(QueryOutcome outcome)
    {
        Outcome = outcome;
        RowsSoFar = outcome.Rows.Count;
        HasRows = true;
    }

    internal void LetGoOfRows()
    {
        Outcome = Outcome is null ? null : Outcome with { Rows = [] };
        HasRows = false;
    }

    private static string HeadlineOf(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.FirstOrDefault(line => !line.StartsWith("//", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "";
    }
}
