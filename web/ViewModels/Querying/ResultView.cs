namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>The ways to look at a result.</summary>
public enum ResultView
{
    Graph,
    Table,
    Plan,
    Json,
}

/// <summary>Which views a result has, and with which it opens.</summary>
public static class ResultViews
{
    /// <param name="elements">The nodes and relationships in the result.</param>
    public static IReadOnlyList<ResultView> Of(QueryOutcome outcome, ResultElements elements)
    {
        var views = new List<ResultView>();
        if (elements.Nodes.Count + elements.Relationships.Count > 0)
        {
            views.Add(ResultView.Graph);
        }

        if (outcome.Rows.Count > 0 || (outcome.Columns.Count > 0 && outcome is { End: QueryEnd.Finished, Summary.Plan: null }))
        {
            views.Add(ResultView.Table);
        }

        if (outcome.Summary?.Plan is not null)
        {
            views.Add(ResultView.Plan);
        }

        if (outcome.Rows.Count > 0)
        {
            views.Add(ResultView.Json);
        }

        return views;
    }

    /// <summary>What was asked for comes first: the plan where one was asked for, the picture where every value is part of one.</summary>
    /// <returns>Null for a result that has no view, such as one without columns.</returns>
    public static ResultView? First(QueryRequest request, QueryOutcome outcome, IReadOnlyList<ResultView> views)
    {
        var isPicture = outcome.Rows.Count > 0 && outcome.Rows.Take(1).All(row => row.All(IsElement)) && views.Contains(ResultView.Graph);
        ResultView[] wanted = request.Mode != QueryMode.Run || QueryText.AsksForPlan(request.Text)
            ? [ResultView.Plan, ResultView.Table]
            : isPicture ? [ResultView.Graph, ResultView.Table] : [ResultView.Table, ResultView.Graph];
        foreach (var view in wanted.Where(views.Contains))
        {
            return view;
        }

        return views.Count > 0 ? views[0] : null;
    }

    private static bool IsElement(Values.Value value) =>
        value.Kind is Values.ValueKind.Node or Values.ValueKind.Relationship or Values.ValueKind.Path or Values.ValueKind.Null;
}
