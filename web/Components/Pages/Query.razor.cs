using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Components.Querying;
using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using MudBlazor;

namespace KazDiplo.Graph.Web.Components.Pages;

/// <summary>The Query page. What it knows lies in <see cref="QueryDesk"/>; this passes it between editor, graph and screen.</summary>
public sealed partial class Query : IDisposable
{
    /// <summary>Kestrel refuses request lines beyond 8 KiB.</summary>
    private const int LongestLink = 6_000;

    private readonly CancellationTokenSource _leaving = new();
    private QueryEditor? _editor;
    private EditorSchema _schema = EditorSchema.Empty;

    /// <summary>A text to begin with, as <c>Copy as link</c> writes it. It is never run by itself.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string? LinkedText { get; set; }

    [Inject]
    private QueryDesk Desk { get; set; } = null!;

    [Inject]
    private IGraphDatabase Database { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IDialogService Dialogs { get; set; } = null!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = null!;

    private bool CanRun => !Desk.IsRunning && !Desk.HasBadParameter && !string.IsNullOrWhiteSpace(Desk.Text);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnInitialized()
    {
        if (LinkedText is { Length: > 0 and <= LongestLink } linked)
        {
            Desk.Edit(linked);
        }
        else if (Desk.Text.Length == 0)
        {
            Desk.Take(ExampleQueries.All[0]);
        }
    }

    protected override Task OnInitializedAsync() => ReadSchemaAsync();

    private async Task ReadSchemaAsync()
    {
        try
        {
            var labels = await new LabelCountsQuery().ReadAsync(Database, default, _leaving.Token);
            var types = await new TypeCountsQuery().ReadAsync(Database, default, _leaving.Token);
            var keys = await new PropertyKeysQuery().ReadAsync(Database, default, _leaving.Token);
            _schema = new EditorSchema(labels, types, keys);
        }
        catch (OperationCanceledException)
        {
            // Left before it came.
        }
        catch (GraphException)
        {
            // The page works without offers; what is wrong with the graph, the first run says.
        }
    }

    private void Edited(string text) => Desk.Edit(text);

    private async Task RunFromEditorAsync(EditorSnapshot snapshot)
    {
        Desk.Edit(snapshot.Text);
        await RunAsync(QueryMode.Run, snapshot.Start, snapshot.Length);
    }

    private async Task StartAsync(QueryMode mode)
    {
        if (_editor is not null && await _editor.SnapshotAsync() is { } snapshot)
        {
            Desk.Edit(snapshot.Text);
            await RunAsync(mode, snapshot.Start, snapshot.Length);
        }
    }

    private async Task RunAsync(QueryMode mode, int start, int length, TimeSpan? timeLimit = null)
    {
        await MarkAsync(null);
        var running = Desk.StartAsync(mode, start, length, timeLimit, new RowsSoFar(this));
        StateHasChanged();
        await running;
        await MarkErrorAsync();
        if (Desk.Shown?.Outcome?.Summary?.Counters.ContainsUpdates == true)
        {
            await ReadSchemaAsync();
        }
    }

    private Task RunLongerAsync(TimeSpan timeLimit) => Desk.Shown is { } run ? RunAgainAsync(run, timeLimit) : Task.CompletedTask;

    private Task RepeatAsync(QueryRun run) => RunAgainAsync(run, null);

    private async Task RunAgainAsync(QueryRun run, TimeSpan? timeLimit)
    {
        if (!Desk.IsRunning)
        {
            await ReplaceTextAsync(run.Request.EditorText);
            await RunAsync(run.Request.Mode, run.Request.Start, run.Request.Length == run.Request.EditorText.Length ? 0 : run.Request.Length, timeLimit);
        }
    }

    private void Cancel() => Desk.Cancel();

    private async Task OpenAsync(QueryRun run)
    {
        Desk.Show(run);
        await ReplaceTextAsync(run.Request.EditorText);
        await MarkErrorAsync();
    }

    private async Task TakeExampleAsync(ExampleQuery example)
    {
        Desk.Take(example);
        await ReplaceTextAsync(example.Text);
    }

    private async Task ReplaceTextAsync(string text)
    {
        Desk.Edit(text);
        if (_editor is not null)
        {
            await _editor.SetTextAsync(text);
        }
    }

    private async Task InsertAsync(string name)
    {
        if (_editor is not null)
        {
            await _editor.InsertAsync(QueryNames.Quote(name));
        }
    }

    private Task MarkErrorAsync()
    {
        var error = Desk.IsEditedSince ? null : Desk.Shown?.Outcome?.Error;
        return MarkAsync(error is { Position: { } position } ? new EditorError(position.Offset, error.Message) : null);
    }

    private async Task MarkAsync(EditorError? error)
    {
        if (_editor is not null)
        {
            await _editor.SetErrorAsync(error);
        }
    }

    private async Task GoToErrorAsync()
    {
        await MarkErrorAsync();
        if (_editor is not null && Desk.Shown?.Outcome?.Error?.Position is { } position)
        {
            await _editor.GoToAsync(position.Offset);
        }
    }

    private async Task AllowWritesAsync()
    {
        var answer = await Dialogs.ShowMessageBoxAsync(Q["Writes.Title"], Q["Writes.Body"], yesText: Q["Writes.Yes"], cancelText: Q["Writes.No"]);
        Desk.AllowsWrites = answer == true;
    }

    private async Task AskBeforeLeavingAsync(LocationChangingContext context)
    {
        if (!Desk.IsRunning)
        {
            return;
        }

        var answer = await Dialogs.ShowMessageBoxAsync(Q["Leave.Title"], Q["Leave.Body"], yesText: Q["Leave.Yes"], cancelText: Q["Leave.No"]);
        if (answer == true)
        {
            Desk.Cancel();
        }
        else
        {
            context.PreventNavigation();
        }
    }

    private async Task CopyLinkAsync()
    {
        var link = Navigation.GetUriWithQueryParameters($"{Navigation.BaseUri}query", new Dictionary<string, object?> { ["q"] = Desk.Text });
        if (link.Length > LongestLink)
        {
            Snackbar.Add(Q["Link.TooLong"], Severity.Warning);
            return;
        }

        await CopyAsync(link);
    }

    private async Task CopyAsync(string text)
    {
        await Js.InvokeVoidAsync("navigator.clipboard.writeText", text);
        Snackbar.Add(Q["Copied"], Severity.Normal);
    }

    private void SayTooLong() => Snackbar.Add(Q["Editor.TooLong", QueryEditor.MostCharacters], Severity.Warning);

    // Rows come on another thread; the notice on screen looks at the number by its own clock.
    private sealed class RowsSoFar(Query page) : IProgress<int>
    {
        public void Report(int value)
        {
            if (page.Desk.Shown is { IsRunning: true } run)
            {
                run.RowsSoFar = value;
            }
        }
    }
}
