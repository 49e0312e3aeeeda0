using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>The editor of <c>Scripts/src/editor.ts</c>: sends it text, errors and schema, passes on what the user does.</summary>
public sealed partial class QueryEditor : IAsyncDisposable
{
    /// <summary>Keeps every message below the circuit's limit, see <see cref="Hosting.CircuitLimits"/>.</summary>
    public const int MostCharacters = 100_000;

    private ElementReference _element;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;
    private DotNetObjectReference<QueryEditor>? _self;
    private EditorSchema? _sentSchema;

    /// <summary>What the editor begins with; later texts go through <see cref="SetTextAsync"/>.</summary>
    [Parameter, EditorRequired]
    public string InitialText { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Sent when it is another instance than before.</summary>
    [Parameter]
    public EditorSchema Schema { get; set; } = EditorSchema.Empty;

    /// <summary>Carries the text, a moment after the last key.</summary>
    [Parameter]
    public EventCallback<string> OnTextEdited { get; set; }

    /// <summary>Ctrl+Enter.</summary>
    [Parameter]
    public EventCallback<EditorSnapshot> OnRunAsked { get; set; }

    /// <summary>An edit was refused, because the text would have become too long.</summary>
    [Parameter]
    public EventCallback OnTooLong { get; set; }

    /// <summary>The editor stands, and can be told things.</summary>
    [Parameter]
    public EventCallback OnCreated { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [JSInvokable]
    public Task OnEdited(string text) => OnTextEdited.InvokeAsync(text);

    [JSInvokable]
    public Task OnRun(EditorSnapshot snapshot) => OnRunAsked.InvokeAsync(snapshot);

    [JSInvokable]
    public Task OnFull() => OnTooLong.InvokeAsync();

    /// <returns>Null before the editor stands.</returns>
    public async ValueTask<EditorSnapshot?> SnapshotAsync() =>
        _handle is null ? null : await _handle.InvokeAsync<EditorSnapshot>("snapshot");

    public ValueTask SetTextAsync(string text) => CallAsync("setText", text);

    public ValueTask InsertAsync(string text) => CallAsync("insert", text);

    /// <param name="error">Null takes the mark away.</param>
    public ValueTask SetErrorAsync(EditorError? error) => CallAsync("setError", error);

    /// <summary>Puts the cursor at the offset and gives the editor the focus.</summary>
    public ValueTask GoToAsync(int offset) => CallAsync("goTo", offset);

    public async ValueTask DisposeAsync()
    {
        await JsDisposal.DisposeAsync(_handle, "dispose");
        await JsDisposal.DisposeAsync(_module);
        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/kg/editor.js");
            _self = DotNetObjectReference.Create(this);
            _handle = await _module.InvokeAsync<IJSObjectReference>("create", _element, _self, new EditorOptions(InitialText, Label, MostCharacters, Texts()));
            await OnCreated.InvokeAsync();
        }

        if (_handle is not null && !ReferenceEquals(_sentSchema, Schema))
        {
            _sentSchema = Schema;
            await CallAsync("setSchema", Schema);
        }
    }

    private EditorTexts Texts() =>
        new(Q["Editor.UnknownLabel"], Q["Editor.UnknownType"], Q["Editor.DidYouMean"], Q["Editor.Replace"]);

    private async ValueTask CallAsync(string method, params object?[] arguments)
    {
        if (_handle is null)
        {
            return;
        }

        try
        {
            await _handle.InvokeVoidAsync(method, arguments);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and everything in it.
        }
    }
}
