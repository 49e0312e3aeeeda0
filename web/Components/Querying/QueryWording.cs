using System.Globalization;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.Extensions.Localization;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>Says what a run gave in a reader's words.</summary>
public sealed class QueryWording(IStringLocalizer<QueryWords> words)
{
    /// <summary>For a list: rows and time, or why there are none.</summary>
    public string Brief(QueryOutcome outcome) => outcome.End switch
    {
        QueryEnd.Finished => words["Brief.Finished", Rows(outcome.Rows.Count), Time(outcome.Elapsed)],
        QueryEnd.CutAtRowLimit => words["Brief.Cut", Number(outcome.Rows.Count)],
        QueryEnd.TimedOut or QueryEnd.Cancelled => words["Brief.Stopped", Time(outcome.Elapsed)],
        _ => words["Brief.Failed"],
    };

    public string Rows(long count) => words[count == 1 ? "Rows.One" : "Rows.Other", Number(count)];

    /// <summary>12 ms, 3.1 s, 2 min 5 s.</summary>
    public string Time(TimeSpan time) => time switch
    {
        { TotalMilliseconds: < 1 } => words["Time.Less"],
        { TotalSeconds: < 1 } => words["Time.Milliseconds", Math.Round(time.TotalMilliseconds).ToString(CultureInfo.CurrentCulture)],
        { TotalSeconds: < 60 } => words["Time.Seconds", time.TotalSeconds.ToString("0.0", CultureInfo.CurrentCulture)],
        _ => words["Time.Minutes", (int)time.TotalMinutes, time.Seconds],
    };

    public string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>What a query changed, in the order of the counters; empty where it changed nothing.</summary>
    public string Changes(QueryCounters counters)
    {
        (string Key, long Count)[] parts =
        [
            ("NodesCreated", counters.NodesCreated), ("NodesDeleted", counters.NodesDeleted),
            ("RelationshipsCreated", counters.RelationshipsCreated), ("RelationshipsDeleted", counters.RelationshipsDeleted),
            ("PropertiesSet", counters.PropertiesSet), ("LabelsAdded", counters.LabelsAdded), ("LabelsRemoved", counters.LabelsRemoved),
            ("IndexesAdded", counters.IndexesAdded), ("IndexesRemoved", counters.IndexesRemoved),
            ("ConstraintsAdded", counters.ConstraintsAdded), ("ConstraintsRemoved", counters.ConstraintsRemoved),
        ];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => words[$"Change.{part.Key}", Number(part.Count)].Value));
    }
}
