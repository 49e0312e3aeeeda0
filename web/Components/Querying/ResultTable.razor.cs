using KazDiplo.Graph.Values;
using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>The rows, drawn as far as they are seen; a row that is picked is shown in full beside the table.</summary>
public sealed partial class ResultTable
{
    /// <summary>Rows from which a column's kind is read.</summary>
    private const int Sample = 200;

    private QueryOutcome? _read;
    private List<ResultRow> _rows = [];
    private string[] _kinds = [];
    private ResultRow? _selected;

    [Parameter, EditorRequired]
    public QueryOutcome Outcome { get; set; } = null!;

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_read, Outcome))
        {
            return;
        }

        _read = Outcome;
        _rows = [.. Outcome.Rows.Select((values, index) => new ResultRow(index + 1, values))];
        _kinds = [.. Outcome.Columns.Select((_, column) => KindOf(column))];
        _selected = null;
    }

    private void Select(ResultRow row) => _selected = row == _selected ? null : row;

    /// <summary>The kinds of a column's values as Neo4j names them; null fits every kind.</summary>
    private string KindOf(int column)
    {
        var kinds = Outcome.Rows.Take(Sample).Select(row => row[column].Kind).Where(kind => kind != ValueKind.Null).Distinct();
        return string.Join(" | ", kinds.Select(KindNames.Of));
    }

    /// <summary>One row with its place in the result, from 1.</summary>
    private sealed record ResultRow(int Number, IReadOnlyList<Value> Values);
}
