using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KazDiplo.Graph.Web.Components.Pages;

/// <summary>The documents, and for each its claims by paragraph: place, claim, date as stated, basis; never the text itself.</summary>
public sealed partial class Sources : IDisposable
{
    private const int MostClaims = 2_000;

    private static readonly DocumentsQuery DocumentsQuery = new();
    private static readonly ClaimsOfDocumentQuery ClaimsQuery = new();

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<DocumentCard> _documents = [];
    private IReadOnlyList<Claim> _claims = [];
    private DocumentCard? _open;
    private GraphException? _failure;
    private bool _loaded;
    private bool _scroll;

    /// <summary>The document that is open; null for the list.</summary>
    [SupplyParameterFromQuery(Name = "id")]
    public string? Id { get; set; }

    /// <summary>The paragraph that a source chip led to.</summary>
    [SupplyParameterFromQuery(Name = "paragraph")]
    public long? Paragraph { get; set; }

    [Inject]
    private IGraphDatabase Database { get; set; } = null!;

    [Inject]
    private WordBook Words { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    /// <summary>A claim that rests on several paragraphs stands under each.</summary>
    private IEnumerable<KeyValuePair<long?, IReadOnlyList<Claim>>> Paragraphs =>
        _claims.SelectMany(claim => claim.Sources.Where(source => source.DocumentId == Id).Select(source => (source.Paragraph, Claim: claim)))
            .GroupBy(pair => pair.Paragraph)
            .OrderBy(group => group.Key)
            .Select(group => KeyValuePair.Create(group.Key, (IReadOnlyList<Claim>)[.. group.Select(pair => pair.Claim)]));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _documents = await DocumentsQuery.ReadAsync(Database, default, _leaving.Token);
            _open = _documents.FirstOrDefault(document => document.Id == Id);
            _claims = _open is null ? [] : await ClaimsQuery.ReadAsync(Database, new EntityWithLimit(_open.Id, MostClaims), _leaving.Token);
            _failure = null;
        }
        catch (GraphException exception)
        {
            _failure = exception;
        }

        _loaded = true;
        _scroll = Paragraph is not null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_scroll && _claims.Count > 0)
        {
            _scroll = false;
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/kg/frame.js");
            await module.InvokeVoidAsync("reveal", $"paragraph-{Paragraph}");
        }
    }
}
