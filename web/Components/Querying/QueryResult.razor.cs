using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>What came of a run, in the view that suits it.</summary>
public sealed partial class QueryResult
{
    private QueryOutcome? _read;
    private IReadOnlyList<ResultView> _views = [];
    private ResultView? _view;
    private ResultElements _elements = new();

    /// <summary>Null before the first run.</summary>
    [Parameter, EditorRequired]
    public QueryRun? Run { get; set; }

    /// <summary>The editor holds another text than the one that ran.</summary>
    [Parameter]
    public bool IsStale { get; set; }

    [Parameter]
    public int RowLimit { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public EventCallback<ExampleQuery> OnExample { get; set; }

    /// <summary>Run again, with more time.</summary>
    [Parameter]
    public EventCallback<TimeSpan> OnLonger { get; set; }

    [Parameter]
    public EventCallback OnAllowWrites { get; set; }

    /// <summary>Go to the error's place in the editor.</summary>
    [Parameter]
    public EventCallback OnPlace { get; set; }

    /// <summary>Carries text for the clipboard.</summary>
    [Parameter]
    public EventCallback<string> OnCopy { get; set; }

    [Inject]
    private QueryWording Wording { get; set; } = null!;

    protected override void OnParametersSet()
    {
        var outcome = Run?.Outcome;
        if (ReferenceEquals(_read, outcome))
        {
            return;
        }

        _read = outcome;
        _elements = outcome is null ? new ResultElements() : ResultElements.Of(outcome.Rows);
        _views = outcome is null ? [] : ResultViews.Of(outcome, _elements);
        _view = outcome is null ? null : ResultViews.First(Run!.Request, outcome, _views);
    }

    private string Headline(QueryOutcome outcome) => outcome switch
    {
        { End: QueryEnd.Failed } => Q["Result.Failed"],
        { End: QueryEnd.TimedOut } => Q["Result.TimedOut"],
        { End: QueryEnd.Cancelled } => Q["Result.Cancelled"],
        { Columns.Count: 0 } => Q["Result.Done"],
        { Rows.Count: 0, Summary.Plan: not null } => Q["Result.Plan"],
        _ => Wording.Rows(outcome.Rows.Count),
    };

    private string Timing(QueryOutcome outcome) => outcome.FirstRowAfter is { } first
        ? Q["Result.Timing", Wording.Time(outcome.Elapsed), Wording.Time(first)]
        : Q["Result.TimingOnly", Wording.Time(outcome.Elapsed)];
}
