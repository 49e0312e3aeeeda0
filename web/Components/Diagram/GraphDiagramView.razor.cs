using KazDiplo.Graph.Web.GraphDiagram;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Picked = KazDiplo.Graph.Web.ViewModels.Exploring.Selection;

namespace KazDiplo.Graph.Web.Components.Diagram;

/// <summary>The diagram of <c>Scripts/src/diagram.ts</c>: sends it data and selection, passes on its intents.</summary>
public sealed partial class GraphDiagramView : IAsyncDisposable
{
    private readonly string _helpId = $"diagram-help-{Guid.NewGuid():N}";
    private ElementReference _element;
    private DotNetObjectReference<GraphDiagramView>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;
    private DiagramData? _sentData;
    private DiagramSelection? _sentSelection;

    /// <summary>Name of the picture for screen readers.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Sent when it is another instance than before.</summary>
    [Parameter, EditorRequired]
    public DiagramData Data { get; set; } = null!;

    [Parameter, EditorRequired]
    public DiagramSelection Selection { get; set; } = null!;

    [Parameter, EditorRequired]
    public DiagramOptions Options { get; set; } = null!;

    [Parameter]
    public EventCallback<Picked> OnSelected { get; set; }

    /// <summary>Carries the id of a thing.</summary>
    [Parameter]
    public EventCallback<string> OnExpand { get; set; }

    [Parameter]
    public EventCallback<(string Id, Position At)> OnMoved { get; set; }

    /// <summary>A key on the stage: its command and the thing it stands on, or null.</summary>
    [Parameter]
    public EventCallback<(string Command, string? Id)> OnCommandGiven { get; set; }

    /// <summary>Carries the zoom in per cent.</summary>
    [Parameter]
    public EventCallback<int> OnZoom { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [Inject]
    private ThemeState ThemeState { get; set; } = null!;

    public ValueTask FitAsync() => CallAsync("fit");

    public ValueTask ZoomByAsync(double factor) => CallAsync("zoomBy", factor);

    public ValueTask FocusAsync() => CallAsync("focus");

    public ValueTask ToggleFanAsync(string a, string b) => CallAsync("toggleFan", a, b);

    /// <summary>Where a thing lies, in units of the picture; null where it is not shown.</summary>
    public async ValueTask<Position?> PlaceOfAsync(string id)
    {
        var place = _handle is null ? null : await _handle.InvokeAsync<double[]?>("placeOf", id);
        return place is [var x, var y] ? new Position(x, y) : null;
    }

    [JSInvokable]
    public Task OnNodeSelected(string id) => OnSelected.InvokeAsync(new Picked.Thing(id));

    [JSInvokable]
    public Task OnEdgeSelected(string key) => OnSelected.InvokeAsync(Picked.OneTie.FromKey(key) ?? Picked.Nothing);

    [JSInvokable]
    public Task OnPairSelected(string a, string b) => OnSelected.InvokeAsync(Picked.Pair.Of(a, b));

    [JSInvokable]
    public Task OnSelectionCleared() => OnSelected.InvokeAsync(Picked.Nothing);

    [JSInvokable]
    public Task OnExpandAsked(string id) => OnExpand.InvokeAsync(id);

    [JSInvokable]
    public Task OnNodeMoved(string id, double x, double y) => OnMoved.InvokeAsync((id, new Position(x, y)));

    [JSInvokable]
    public Task OnCommand(string command, string? id) => OnCommandGiven.InvokeAsync((command, id));

    [JSInvokable]
    public Task OnZoomed(int percent) => OnZoom.InvokeAsync(percent);

    public async ValueTask DisposeAsync()
    {
        ThemeState.Changed -= OnThemeChanged;
        await JsDisposal.DisposeAsync(_handle, "dispose");
        await JsDisposal.DisposeAsync(_module);
        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            ThemeState.Changed += OnThemeChanged;
            _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/kg/diagram.js");
            _self = DotNetObjectReference.Create(this);
            _handle = await _module.InvokeAsync<IJSObjectReference>("create", _element, _self, Options);
        }

        if (_handle is null)
        {
            return;
        }

        if (_sentSelection != Selection)
        {
            _sentSelection = Selection;
            await CallAsync("select", Selection);
        }

        if (!ReferenceEquals(_sentData, Data))
        {
            _sentData = Data;
            await CallAsync("update", Data);
        }
    }

    private void OnThemeChanged() => _ = InvokeAsync(() => CallAsync("repaint").AsTask());

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
