using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.GraphDiagram;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.ViewModels.Querying;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Querying;

/// <summary>A result as a picture of its own, on the same diagram as Explore.</summary>
public sealed partial class ResultPicture : IDisposable
{
    /// <summary>Things that a link to Explore carries at most: addresses have a limit.</summary>
    private const int MostLinked = 150;

    private readonly CancellationTokenSource _leaving = new();
    private ResultPictureData? _data;
    private GraphException? _failure;
    private DiagramData? _diagram;
    private DiagramOptions _options = null!;
    private DiagramSelection _selection = new("none");
    private PictureThing? _selectedThing;
    private IReadOnlyList<PictureTie> _selectedTies = [];

    [Parameter, EditorRequired]
    public ResultElements Elements { get; set; } = null!;

    [Inject]
    private ResultPictureReader Reader { get; set; } = null!;

    [Inject]
    private WordBook Words { get; set; } = null!;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var mapper = new DiagramMapper(Words);
        _options = mapper.Options();
        try
        {
            _data = await Reader.ReadAsync(Elements, _leaving.Token);
            _diagram = new DiagramData(
                null,
                [.. _data.Things.Select(thing => mapper.MapNode(thing.Card, 0, null))],
                [.. _data.Ties.Select(tie => mapper.MapEdge(tie.Tie, disagrees: false))]);
        }
        catch (OperationCanceledException)
        {
            // Left before it came.
        }
        catch (GraphException exception)
        {
            _failure = exception;
        }
    }

    private void Select(Selection selection)
    {
        _selection = DiagramMapper.Map(selection);
        _selectedThing = selection is Selection.Thing thing ? _data?.Things.FirstOrDefault(candidate => candidate.Card.Id == thing.Id) : null;
        _selectedTies = selection switch
        {
            Selection.OneTie one => [.. _data!.Ties.Where(tie => tie.Tie.Key == one.Key)],
            Selection.Pair pair => [.. _data!.Ties.Where(tie => tie.Tie.Touches(pair.A) && tie.Tie.OtherEnd(pair.A) == pair.B)],
            _ => [],
        };
    }

    private IEnumerable<string> Notes(ResultPictureData data)
    {
        if (data.EndsRead > 0)
        {
            yield return Q["Picture.Ends", data.EndsRead];
        }

        if (data.NodesLeft > 0)
        {
            yield return Q["Picture.TooMany", ResultPictureReader.MostNodes, data.NodesLeft];
        }

        if (data.TiesLeft > 0)
        {
            yield return Q["Picture.Undrawn", data.TiesLeft];
        }
    }

    /// <returns>Null where the result holds no entity, which is what Explore shows.</returns>
    private static string? ExploreAddress(ResultPictureData data)
    {
        var ids = data.Things.Where(thing => thing.Node.Labels.Contains(Labels.Entity)).Select(thing => thing.Card.Id).Take(MostLinked).ToList();
        return ids.Count == 0 ? null : new ExploreAddress { Shown = [.. ids] }.ToString();
    }
}
