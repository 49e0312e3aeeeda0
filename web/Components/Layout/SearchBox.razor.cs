using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Search;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace KazDiplo.Graph.Web.Components.Layout;

/// <summary>Finds things by any of their names, in any script, without the mouse.</summary>
public sealed partial class SearchBox : IDisposable
{
    private const int MaxHits = 10;

    private ElementReference _input;
    private CancellationTokenSource? _search;
    private IReadOnlyList<SearchHit> _hits = [];
    private Task _searching = Task.CompletedTask;

    // The input keeps its own text: a value sent from here would overwrite what was typed in the meantime. A new
    // generation is a new, empty input.
    private int _generation;
    private string _text = "";
    private string? _failure;
    private int _active = -1;
    private bool _open;
    private bool _preventKey;

    [Inject]
    private NameIndex Names { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private WordBook Words { get; set; } = null!;

    public ValueTask FocusAsync() => _input.FocusAsync();

    public void Dispose()
    {
        _search?.Cancel();
        _search?.Dispose();
    }

    private Task OnInput(ChangeEventArgs arguments)
    {
        _text = arguments.Value as string ?? "";
        return _searching = SearchAsync(_text);
    }

    private async Task SearchAsync(string text)
    {
        if (_search is not null)
        {
            await _search.CancelAsync();
            _search.Dispose();
        }

        _search = new CancellationTokenSource();
        var token = _search.Token;
        try
        {
            var hits = await Names.SearchAsync(text, MaxHits, token);
            if (token.IsCancellationRequested)
            {
                return;
            }

            (_hits, _failure) = (hits, null);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (GraphException exception)
        {
            (_hits, _failure) = ([], exception.Message);
        }

        _active = _hits.Count > 0 ? 0 : -1;
        _open = text.Trim().Length > 0;
    }

    private async Task OnKeyDownAsync(KeyboardEventArgs arguments)
    {
        // Arrows move the caret of an input otherwise; the answer holds for the next key, which is enough while held down.
        _preventKey = arguments.Key is "ArrowDown" or "ArrowUp";
        switch (arguments.Key)
        {
            case "ArrowDown" when _hits.Count > 0:
                _open = true;
                _active = (_active + 1) % _hits.Count;
                break;
            case "ArrowUp" when _hits.Count > 0:
                _open = true;
                _active = (_active + _hits.Count - 1) % _hits.Count;
                break;
            case "Enter":
                // Whoever types fast means what was typed, not what was found before.
                await _searching;
                if (_open && _active >= 0)
                {
                    Choose(_hits[_active]);
                }

                break;
            case "Escape":
                _open = false;
                break;
        }
    }

    private void Choose(SearchHit hit)
    {
        _open = false;
        _text = "";
        _hits = [];
        _generation++;
        Navigation.NavigateTo($"explore?add={Uri.EscapeDataString(hit.Entity.Id)}");
    }

    private void Reopen() => _open = _hits.Count > 0 && _text.Length > 0;

    private void OnFocusOut(FocusEventArgs arguments) => _open = false;
}
