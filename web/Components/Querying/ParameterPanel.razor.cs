using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>One row for each parameter that the text names: its kind, its value, and what is wrong with it.</summary>
public sealed partial class ParameterPanel
{
    [Parameter, EditorRequired]
    public IReadOnlyList<QueryParameter> Parameters { get; set; } = [];

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private static string InputId(QueryParameter parameter) => $"parameter-{parameter.Name}";

    private static string ProblemId(QueryParameter parameter) => $"parameter-problem-{parameter.Name}";

    private static string IsBad(string? problem) => problem is null ? "false" : "true";

    private Task ChangeKindAsync(QueryParameter parameter, ChangeEventArgs change)
    {
        parameter.Kind = Enum.TryParse<ParameterKind>(change.Value as string, out var kind) ? kind : ParameterKind.Text;
        return OnChanged.InvokeAsync();
    }

    private Task ChangeTextAsync(QueryParameter parameter, ChangeEventArgs change)
    {
        parameter.Text = change.Value as string ?? "";
        return OnChanged.InvokeAsync();
    }
}
