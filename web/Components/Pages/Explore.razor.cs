using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Web.Components.Diagram;
using KazDiplo.Graph.Web.Components.Exploring;
using KazDiplo.Graph.Web.GraphDiagram;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using IDialogService = MudBlazor.IDialogService;

namespace KazDiplo.Graph.Web.Components.Pages;

/// <summary>The picture and its panel. Decisions are the view model's; this passes them to the diagram and the address.</summary>
public sealed partial class Explore : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ExploreViewModel _model = null!;
    private DiagramMapper _mapper = null!;
    private GraphDiagramView? _diagram;
    private ThingPanel? _thingPanel;
    private PairPanel? _pairPanel;
    private DiagramOptions _diagramOptions = null!;
    private DiagramData _diagramData = null!;
    private DiagramSelection _diagramSelection = new("none");
    private PictureView? _mappedView;
    private string? _writtenAddress;
    private int _zoom = 100;

    [Inject]
    private PictureReader Pictures { get; set; } = null!;

    [Inject]
    private PanelReader Panels { get; set; } = null!;

    [Inject]
    private WordBook Words { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IDialogService Dialogs { get; set; } = null!;

    [Inject]
    private KeptPicture Kept { get; set; } = null!;

    private bool HasPanel => _model.Thing is not null || _model.Pair is not null;

    public void Dispose()
    {
        _model.Changed -= OnModelChanged;
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override void OnInitialized()
    {
        _model = Kept.Picture ??= new ExploreViewModel(Pictures, Panels, Words);
        _mapper = new DiagramMapper(Words);
        _diagramOptions = _mapper.Options();
        _model.Changed += OnModelChanged;
        Navigation.LocationChanged += OnLocationChanged;
        MapView();
    }

    protected override Task OnInitializedAsync() => FollowAddressAsync();

    // The router does not set a page's parameters again when only the query of the address changes.
    private void OnLocationChanged(object? sender, LocationChangedEventArgs arguments) => _ = InvokeAsync(FollowAddressAsync);

    private Task FollowAddressAsync()
    {
        var here = "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
        if (here == _writtenAddress)
        {
            return Task.CompletedTask;
        }

        if (!IsExplore(here))
        {
            return Task.CompletedTask;
        }

        var address = ExploreAddress.Parse(Navigation.Uri);
        if (_model.IsOpen && address.Add is { } added)
        {
            return AddAsync(added);
        }

        // Coming back from another page without an address of its own: the picture is as it was left.
        var isBare = address.Focus is null && address.Shown.IsEmpty && address.Add is null && address.Selection is Selection.None;
        if (_model.IsOpen && isBare)
        {
            WriteAddress();
            return Task.CompletedTask;
        }

        return _model.OpenAsync(address, _leaving.Token);
    }

    // On the way to another page the location changes before this one is left.
    private static bool IsExplore(string path) => path.Split('?')[0] is "/" or "/explore";

    private Task AddAsync(string id) => _model.AddAsync(
        [id], Words.Count("Step.Added", 1), new Selection.Thing(id), _leaving.Token);

    private Task SelectAsync(Selection selection) => _model.SelectAsync(selection, _leaving.Token);

    private Task ClearSelectionAsync() => SelectAsync(Selection.Nothing);

    private Task OpenTieAsync(Tie tie) =>
        _model.View.IsShown(tie.StartId) && _model.View.IsShown(tie.EndId)
            ? SelectAsync(new Selection.OneTie(tie.Key, tie.StartId, tie.EndId))
            : _model.AddAsync(
                [tie.StartId, tie.EndId],
                Words.Count("Step.Added", 1),
                new Selection.OneTie(tie.Key, tie.StartId, tie.EndId),
                _leaving.Token);

    private Task OpenThingAsync(string id) =>
        _model.View.IsShown(id) ? SelectAsync(new Selection.Thing(id)) : AddAsync(id);

    private Task ExpandAsync(string id) => _model.OpenExpandAsync(id, _leaving.Token);

    private async Task ToggleExpandAsync()
    {
        if (_model.Expand is not null)
        {
            _model.CloseExpand();
        }
        else if (_model.Thing is { } facts)
        {
            await ExpandAsync(facts.Thing.Id);
        }
    }

    private Task ExpandFocusAsync() =>
        _model.State.Focus is { } focus ? ExpandAsync(focus)
        : _model.View.Things is [var first, ..] ? ExpandAsync(first.Id) : Task.CompletedTask;

    private Task ApplyExpandAsync() => _model.ApplyExpandAsync(_leaving.Token);

    private void HideSelected()
    {
        if (_model.Thing is { } facts)
        {
            _model.Hide(facts.Thing.Id);
        }
    }

    private async Task PinAsync()
    {
        if (_model.Thing is { } facts)
        {
            await TogglePinAsync(facts.Thing.Id);
        }
    }

    private async Task TogglePinAsync(string id)
    {
        if (_model.State.Pinned.ContainsKey(id))
        {
            _model.Pin(id, null);
        }
        else if (_diagram is not null && await _diagram.PlaceOfAsync(id) is { } place)
        {
            _model.Pin(id, place);
        }
    }

    private void OnMoved((string Id, Position At) move) => _model.Pin(move.Id, move.At);

    private Task UndoAsync() => _model.UndoAsync(_leaving.Token);

    private Task RedoAsync() => _model.RedoAsync(_leaving.Token);

    private async Task OnCommandAsync((string Command, string? Id) given)
    {
        switch (given.Command)
        {
            case "undo":
                await UndoAsync();
                break;
            case "redo":
                await RedoAsync();
                break;
            case "hide" when given.Id is not null:
                _model.Hide(given.Id);
                break;
            case "pin" when given.Id is not null:
                await TogglePinAsync(given.Id);
                break;
            case "view":
                SetMode((PictureMode)(((int)_model.Mode + 1) % 3));
                break;
            case "panel":
                await FocusPanelAsync();
                break;
            case "keys":
                await Dialogs.ShowAsync<KeysDialog>();
                break;
        }
    }

    private async Task OnPageKeyAsync(KeyboardEventArgs arguments)
    {
        if (arguments.Key != "Escape")
        {
            return;
        }

        if (_model.Expand is not null)
        {
            _model.CloseExpand();
        }

        if (_diagram is not null)
        {
            await _diagram.FocusAsync();
        }
    }

    private async Task FocusPanelAsync()
    {
        if (_model.Thing is not null && _thingPanel is not null)
        {
            await _thingPanel.FocusAsync();
        }
        else if (_pairPanel is not null)
        {
            await _pairPanel.FocusAsync();
        }
    }

    private void SetMode(PictureMode mode) => _model.SetMode(mode);

    private void OnZoom(int percent) => _zoom = percent;

    private async Task ZoomByAsync(double factor)
    {
        if (_diagram is not null)
        {
            await _diagram.ZoomByAsync(factor);
        }
    }

    private async Task FitAsync()
    {
        if (_diagram is not null)
        {
            await _diagram.FitAsync();
        }
    }

    private Task GoHomeAsync() => _model.OpenAsync(new ExploreAddress { Focus = ExploreViewModel.Home }, _leaving.Token);

    private Task ReopenAsync() => _model.OpenAsync(ExploreAddress.Parse(Navigation.Uri), _leaving.Token);

    private void OnModelChanged()
    {
        MapView();
        if (_model.IsOpen)
        {
            WriteAddress();
        }

        _ = InvokeAsync(StateHasChanged);
    }

    private void MapView()
    {
        if (!ReferenceEquals(_mappedView, _model.View))
        {
            _mappedView = _model.View;
            _diagramData = _mapper.Map(_model.View);
        }

        var selection = DiagramMapper.Map(_model.Selection);
        if (selection != _diagramSelection)
        {
            _diagramSelection = selection;
        }
    }

    private void WriteAddress()
    {
        var address = "/" + _model.Address;
        if (address != _writtenAddress)
        {
            _writtenAddress = address;
            Navigation.NavigateTo(address, replace: true);
        }
    }
}
