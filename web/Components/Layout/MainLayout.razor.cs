using KazDiplo.Graph.Web.Hosting;
using KazDiplo.Graph.Web.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using MudBlazor;

namespace KazDiplo.Graph.Web.Components.Layout;

public sealed partial class MainLayout : IAsyncDisposable
{
    private static readonly MudTheme Appearance = KazDiploTheme.Create();

    private bool _dark;
    private SearchBox? _search;
    private ElementReference _main;
    private ErrorBoundary? _boundary;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;
    private DotNetObjectReference<MainLayout>? _self;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [Inject]
    private Readiness Readiness { get; set; } = null!;

    [Inject]
    private ThemeState ThemeState { get; set; } = null!;

    [JSInvokable]
    public async Task OnSearchKey()
    {
        if (_search is not null)
        {
            await _search.FocusAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Readiness.Changed -= OnReadinessChanged;
        await JsDisposal.DisposeAsync(_handle, "dispose");
        await JsDisposal.DisposeAsync(_module);
        _self?.Dispose();
    }

    protected override void OnInitialized() => Readiness.Changed += OnReadinessChanged;

    protected override void OnParametersSet() => _boundary?.Recover();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/kg/frame.js");
        _self = DotNetObjectReference.Create(this);
        _handle = await _module.InvokeAsync<IJSObjectReference>("create", _self);
        _dark = await _module.InvokeAsync<bool>("isDark");
        ThemeState.Set(_dark);
        StateHasChanged();
    }

    private async Task SwitchThemeAsync()
    {
        _dark = !_dark;
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("setDark", _dark);
        }

        ThemeState.Set(_dark);
    }

    // The page's base address would make #main lead to the start page.
    private Task FocusMain() => _main.FocusAsync().AsTask();

    private void Recover() => _boundary?.Recover();

    private void OnReadinessChanged() => _ = InvokeAsync(StateHasChanged);
}
