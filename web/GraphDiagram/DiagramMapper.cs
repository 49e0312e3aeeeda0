using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;

namespace KazDiplo.Graph.Web.GraphDiagram;

/// <summary>
/// Translates things and ties into the diagram's nodes and edges; nothing else knows both vocabularies.
/// </summary>
public sealed class DiagramMapper(WordBook words)
{
    private const int LongestLabel = 24;

    public DiagramData Map(PictureView view) => new(
        view.State.Focus is { } focus && view.IsShown(focus) ? focus : null,
        [.. view.Things.Select(thing => MapNode(thing, view.MoreOf(thing.Id), view.State.Pinned.TryGetValue(thing.Id, out var at) ? at : null))],
        [.. view.Ties.Select(tie => MapEdge(tie, view.Data.IsDisputed(tie)))]);

    public DiagramNode MapNode(EntityCard thing, int more, Position? pin) => new(
        thing.Id,
        thing.Kind,
        ShortName(thing),
        thing.Kind is Labels.Visit or Labels.Meeting or Labels.Event ? words.When(thing.Time) ?? "" : "",
        FlagFile.Address(thing.Flag),
        more,
        thing is { Latitude: { } latitude, Longitude: { } longitude } && thing.Kind == Labels.Country ? [longitude, latitude] : null,
        pin is { } position ? [position.X, position.Y] : null);

    public DiagramEdge MapEdge(Tie tie, bool disagrees) => new(
        tie.Key,
        tie.StartId,
        tie.EndId,
        FamilyStyle.Of(tie.Family).Name,
        tie.Type,
        words.Sentence(words.Type(tie.Type)),
        words.When(tie.Time) is { } when ? $"{words.Sentence(words.Label(tie))} · {when}" : words.Sentence(words.Label(tie)),
        tie.Basis is "stated" or "implied" or "inferred" ? tie.Basis : "none",
        !tie.IsActual,
        disagrees);

    public static DiagramSelection Map(Selection selection) => selection switch
    {
        Selection.Thing thing => new DiagramSelection("node", Id: thing.Id),
        Selection.OneTie tie => new DiagramSelection("edge", Key: tie.Key),
        Selection.Pair pair => new DiagramSelection("pair", A: pair.A, B: pair.B),
        _ => new DiagramSelection("none"),
    };

    public DiagramOptions Options() => new(
        [.. KindShape.All.Select(shape => new KindArt(shape.Kind, shape.Outline, shape.Glyph, shape.StrokeToken, shape.FillToken, shape.Size))],
        [.. FamilyStyle.All.Select(style => new FamilyArt(style.Name, style.Token, style.EndMark, style.IsDouble))],
        words["Diagram.Cursor"],
        KindShape.All.ToDictionary(shape => shape.Kind, shape => words.Kind(shape.Kind), StringComparer.Ordinal));

    // An organization by its acronym, a person by the last name: what a reader of the news says.
    private static string ShortName(EntityCard thing)
    {
        var name = thing.Kind switch
        {
            Labels.Organization or Labels.Body => thing.Acronym ?? thing.Name,
            Labels.Leader or Labels.Person => thing.Name[(thing.Name.LastIndexOf(' ') + 1)..],
            _ => thing.Name,
        };
        return name.Length <= LongestLabel ? name : string.Concat(name.AsSpan(0, LongestLabel - 1).TrimEnd(), "…");
    }
}
