using System.Collections.Immutable;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Wording;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>
/// The Explore page without its markup: what is on the picture, what is selected, what can be undone. Belongs to one
/// circuit and is used from its synchronization context only.
/// </summary>
public sealed class ExploreViewModel(PictureReader pictures, PanelReader panels, WordBook words)
{
    /// <summary>Where a picture begins when the address names nothing.</summary>
    public const string Home = "country/KAZ";

    private readonly UndoHistory<PictureState> _history = new();
    private PictureData _data = PictureData.Empty;
    private int _panelReading;

    /// <summary>Raised after anything that is shown has changed.</summary>
    public event Action? Changed;

    public PictureState State { get; private set; } = PictureState.Empty;

    public PictureView View { get; private set; } = new(PictureState.Empty, PictureData.Empty);

    public Selection Selection { get; private set; } = Selection.Nothing;

    public PictureMode Mode { get; private set; }

    /// <summary>Null until read, and where nothing is selected.</summary>
    public ThingFacts? Thing { get; private set; }

    public PairFacts? Pair { get; private set; }

    /// <summary>The open Expand menu; null where it is closed.</summary>
    public ExpandChoice? Expand { get; private set; }

    /// <summary>What the database last refused; null after the next success.</summary>
    public GraphException? Failure { get; private set; }

    public bool IsOpen { get; private set; }

    public string? UndoName => _history.UndoName;

    public string? RedoName => _history.RedoName;

    public ExploreAddress Address => new()
    {
        Focus = State.Focus,
        Shown = [.. State.Added.Where(id => !State.Hidden.Contains(id))],
        Selection = Selection,
        Mode = Mode,
        KindsOff = State.KindsOff,
        FamiliesOff = State.FamiliesOff,
        BasesOff = State.BasesOff,
    };

    /// <summary>Shows what an address asks for.</summary>
    public Task OpenAsync(ExploreAddress address, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var focus = address.Focus ?? (address.Shown.IsEmpty ? address.Add ?? Home : null);
        IReadOnlyList<string> ids = address.Shown.IsEmpty && focus is not null
            ? await pictures.NeighbourhoodAsync(focus, cancellationToken)
            : address.Shown;
        State = new PictureState
        {
            Focus = focus,
            KindsOff = address.KindsOff,
            FamiliesOff = address.FamiliesOff,
            BasesOff = address.BasesOff,
        }.Add(address.Add is { } added ? [.. ids, added] : ids);
        Mode = address.Mode;
        await ReadAsync(cancellationToken);
        IsOpen = true;
        var selected = address.Add is { } id ? new Selection.Thing(id)
            : address.Selection is Selection.None && focus is not null && View.IsShown(focus) ? new Selection.Thing(focus)
            : address.Selection;
        await ReadPanelAsync(selected, cancellationToken);
    });

    /// <summary>Adds things beside what is there, and selects the first of them.</summary>
    public Task AddAsync(IReadOnlyList<string> ids, string stepName, Selection? select, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        Step(stepName, State.Add(ids));
        await ReadAsync(cancellationToken);
        if (select is not null)
        {
            await ReadPanelAsync(select, cancellationToken);
        }
    });

    public Task SelectAsync(Selection selection, CancellationToken cancellationToken) => GuardAsync(() =>
    {
        Expand = null;
        return ReadPanelAsync(selection, cancellationToken);
    });

    /// <summary>Counts the neighbours of a thing and opens the menu; opens nothing for what is not shown.</summary>
    public Task OpenExpandAsync(string id, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        if (Selection is not Selection.Thing { Id: var selected } || selected != id)
        {
            await ReadPanelAsync(new Selection.Thing(id), cancellationToken);
        }

        var groups = await pictures.NeighboursAsync(id, cancellationToken);
        Expand = new ExpandChoice(id, groups, State.Added.Where(View.IsShown));
    });

    public void CloseExpand()
    {
        Expand = null;
        Changed?.Invoke();
    }

    /// <summary>Adds what is ticked in the menu.</summary>
    public Task ApplyExpandAsync(CancellationToken cancellationToken)
    {
        if (Expand is not { } choice)
        {
            return Task.CompletedTask;
        }

        var ids = choice.ToAdd;
        Expand = null;
        return AddAsync(ids, words.Count("Step.Added", ids.Count), null, cancellationToken);
    }

    public void Hide(string id)
    {
        Step(words["Step.Hid", View.NameOf(id)], State with { Hidden = State.Hidden.Add(id) });
        if (Selection is Selection.Thing { Id: var selected } && selected == id)
        {
            (Selection, Thing, Expand) = (Selection.Nothing, null, null);
        }

        Refresh();
    }

    public void ShowHidden()
    {
        Step(words["Step.ShowedHidden"], State with { Hidden = [] });
        Refresh();
    }

    /// <param name="position">Where the thing lies now; null takes the pin out.</param>
    public void Pin(string id, Position? position)
    {
        Step(
            words[position is null ? "Step.Unpinned" : "Step.Pinned", View.NameOf(id)],
            State with { Pinned = position is { } at ? State.Pinned.SetItem(id, at) : State.Pinned.Remove(id) });
        Refresh();
    }

    public void ToggleKind(string kind) => Filter(words.Kinds(kind), State with { KindsOff = Toggle(State.KindsOff, kind) });

    public void ToggleFamily(RelationshipFamily family) =>
        Filter(words.Family(family), State with { FamiliesOff = Toggle(State.FamiliesOff, family) });

    public void ToggleBasis(string basis) => Filter(words.Basis(basis), State with { BasesOff = Toggle(State.BasesOff, basis) });

    public void ClearFilters()
    {
        Step(words["Step.ClearedFilters"], State with { KindsOff = [], FamiliesOff = [], BasesOff = [] });
        Refresh();
    }

    public void SetMode(PictureMode mode)
    {
        Mode = mode;
        Changed?.Invoke();
    }

    public Task UndoAsync(CancellationToken cancellationToken) =>
        _history.TryUndo(State, out var state) ? ReturnToAsync(state, cancellationToken) : Task.CompletedTask;

    public Task RedoAsync(CancellationToken cancellationToken) =>
        _history.TryRedo(State, out var state) ? ReturnToAsync(state, cancellationToken) : Task.CompletedTask;

    private static ImmutableHashSet<T> Toggle<T>(ImmutableHashSet<T> set, T item) => set.SymmetricExcept([item]);

    private Task ReturnToAsync(PictureState state, CancellationToken cancellationToken) => GuardAsync(() =>
    {
        State = state;
        Expand = null;
        return ReadAsync(cancellationToken);
    });

    private void Filter(string what, PictureState next)
    {
        Step(words["Step.Filtered", what], next);
        Refresh();
    }

    private void Step(string name, PictureState next)
    {
        _history.Record(name, State);
        State = next;
    }

    private void Refresh()
    {
        View = new PictureView(State, _data);
        Changed?.Invoke();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        _data = await pictures.ReadAsync(State.Added, cancellationToken);
        View = new PictureView(State, _data);
    }

    private async Task ReadPanelAsync(Selection selection, CancellationToken cancellationToken)
    {
        _panelReading++;
        var mine = _panelReading;
        Selection = selection;
        // The picture shows the selection at once, the panel's facts follow.
        Changed?.Invoke();
        var thing = selection is Selection.Thing { Id: var id } ? await panels.ReadThingAsync(id, cancellationToken) : null;
        var pair = await ReadPairAsync(selection, cancellationToken);
        if (mine == _panelReading)
        {
            (Thing, Pair) = (thing, pair);
        }
    }

    private async Task<PairFacts?> ReadPairAsync(Selection selection, CancellationToken cancellationToken)
    {
        var ends = selection switch
        {
            Selection.Pair both => both,
            Selection.OneTie tie => tie.Ends,
            _ => null,
        };
        if (ends is null || !_data.Things.TryGetValue(ends.A, out var a) || !_data.Things.TryGetValue(ends.B, out var b))
        {
            return null;
        }

        return await panels.ReadPairAsync(a, b, View.Between(ends), cancellationToken);
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
            Failure = null;
        }
        catch (GraphException exception)
        {
            Failure = exception;
        }
        finally
        {
            Changed?.Invoke();
        }
    }
}
