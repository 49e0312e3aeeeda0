using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>What can be begun with: earlier runs, examples, and the names that this graph holds.</summary>
public sealed partial class QuerySide
{
    private const int FewRuns = 5;

    private bool _showsAll;

    [Parameter, EditorRequired]
    public QueryDesk Desk { get; set; } = null!;

    [Parameter]
    public EditorSchema Schema { get; set; } = EditorSchema.Empty;

    [Parameter]
    public EventCallback<QueryRun> OnOpen { get; set; }

    [Parameter]
    public EventCallback<QueryRun> OnRepeat { get; set; }

    [Parameter]
    public EventCallback<ExampleQuery> OnExample { get; set; }

    /// <summary>Carries the name to put where the cursor is.</summary>
    [Parameter]
    public EventCallback<string> OnInsert { get; set; }

    [Inject]
    private QueryWording Wording { get; set; } = null!;

    private string EndText(QueryRun run) => run.Outcome is { } outcome ? Wording.Brief(outcome) : Q["Side.Running"];

    private static string EndClass(QueryRun run) => run.Outcome?.End switch
    {
        null or QueryEnd.Finished => "sec",
        QueryEnd.Failed => "bad",
        _ => "cut",
    };
}
