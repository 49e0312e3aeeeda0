using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Port;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Pages;

/// <summary>The address of a claim, which is its id (<c>/claim/001-0137</c>): leads to the paragraph where it stands.</summary>
public sealed partial class ClaimPlace : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private bool _isMissing;

    /// <summary>The id without its first part.</summary>
    [Parameter]
    public string? Key { get; set; }

    [Inject]
    private IGraphDatabase Database { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string Id => $"claim/{Key}";

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var claims = await new ClaimsByIdQuery().ReadAsync(Database, [Id], _leaving.Token);
        if (claims is [{ Sources: [var source, ..] }, ..])
        {
            Navigation.NavigateTo($"sources?id={Uri.EscapeDataString(source.DocumentId)}&paragraph={source.Paragraph}#{Uri.EscapeDataString(Id)}", replace: true);
        }
        else
        {
            _isMissing = true;
        }
    }
}
