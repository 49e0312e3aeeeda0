using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>
/// What is on screen: the state's filters applied to the data. The picture, the list, the legend and the counter all
/// read this, so that they cannot tell different stories.
/// </summary>
public sealed class PictureView
{
    /// <summary>The mark of what is not actual in the filter by basis.</summary>
    public const string Planned = "planned";

    private readonly HashSet<string> _visible;

    public PictureView(PictureState state, PictureData data)
    {
        State = state;
        Data = data;
        Things = [.. state.Added
            .Where(id => data.Things.ContainsKey(id) && !state.Hidden.Contains(id))
            .Select(id => data.Things[id])
            .Where(thing => !state.KindsOff.Contains(thing.Kind))];
        _visible = Things.Select(thing => thing.Id).ToHashSet(StringComparer.Ordinal);
        Ties = [.. data.Ties.Where(tie => _visible.Contains(tie.StartId) && _visible.Contains(tie.EndId) && Passes(state, tie))];
        LeftOut = CountLeftOut();
    }

    public PictureState State { get; }

    public PictureData Data { get; }

    public IReadOnlyList<EntityCard> Things { get; }

    public IReadOnlyList<Tie> Ties { get; }

    public LeftOutCounts LeftOut { get; }

    public bool IsShown(string id) => _visible.Contains(id);

    public string NameOf(string id) => Data.Things.TryGetValue(id, out var thing) ? thing.Name : id;

    public IReadOnlyList<Tie> Between(Selection.Pair pair) =>
        [.. Data.Ties.Where(tie => tie.Touches(pair.A) && tie.OtherEnd(pair.A) == pair.B)];

    /// <summary>Neighbours of a shown thing that are not on screen, for whatever reason.</summary>
    public int MoreOf(string id)
    {
        var left = Data.LeftOut.TryGetValue(id, out var ids) ? ids.Count : 0;
        var filtered = Data.Ties
            .Where(tie => tie.Touches(id) && !_visible.Contains(tie.OtherEnd(id)))
            .Select(tie => tie.OtherEnd(id))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return left + filtered;
    }

    public static string BasisOf(Tie tie) => tie.IsActual ? tie.Basis ?? "none" : Planned;

    private static bool Passes(PictureState state, Tie tie) =>
        !state.FamiliesOff.Contains(tie.Family) && !state.BasesOff.Contains(BasisOf(tie));

    private LeftOutCounts CountLeftOut()
    {
        var hidden = State.Added.Count(id => State.Hidden.Contains(id) && Data.Things.ContainsKey(id));
        var switchedOff = State.Added.Count(id =>
            !State.Hidden.Contains(id) && Data.Things.TryGetValue(id, out var thing) && State.KindsOff.Contains(thing.Kind));
        var neighbours = Data.LeftOut.Values.SelectMany(ids => ids).Distinct(StringComparer.Ordinal).Count();
        var further = Data.AllEntities - Things.Count - hidden - switchedOff - neighbours;
        return new LeftOutCounts(hidden, switchedOff, neighbours, Math.Max(0, further));
    }
}

/// <summary>Why things are not on screen. Together with those shown they are all entities of the graph.</summary>
/// <param name="Hidden">Taken away by hand.</param>
/// <param name="SwitchedOff">Their kind is switched off in the legend.</param>
/// <param name="Neighbours">Tied to something shown, and not added.</param>
/// <param name="Further">Tied to nothing that is shown.</param>
public sealed record LeftOutCounts(long Hidden, long SwitchedOff, long Neighbours, long Further)
{
    public long Total => Hidden + SwitchedOff + Neighbours + Further;
}
