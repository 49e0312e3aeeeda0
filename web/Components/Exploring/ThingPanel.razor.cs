using System.Buffers;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Exploring;

/// <summary>What the sources say about one thing, grouped by relationship, each fact with its places.</summary>
public sealed partial class ThingPanel
{
    private const int MostOtherNames = 2;

    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");

    private bool _sources;
    private ElementReference _root;

    [Parameter, EditorRequired]
    public ThingFacts Facts { get; set; } = null!;

    /// <summary>The open Expand menu; null where it is closed.</summary>
    [Parameter]
    public ExpandChoice? Expand { get; set; }

    [Parameter]
    public bool IsShown { get; set; }

    [Parameter]
    public bool IsPinned { get; set; }

    [Parameter]
    public EventCallback OnExpand { get; set; }

    [Parameter]
    public EventCallback OnApplyExpand { get; set; }

    [Parameter]
    public EventCallback OnHide { get; set; }

    [Parameter]
    public EventCallback OnPin { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback<Tie> OnOpenTie { get; set; }

    /// <summary>Carries the id of a thing.</summary>
    [Parameter]
    public EventCallback<string> OnOpenThing { get; set; }

    [Inject]
    private WordBook Words { get; set; } = null!;

    public ValueTask FocusAsync() => _root.FocusAsync();

    /// <summary>The name in other scripts: one Kazakh and one Russian where the aliases have them.</summary>
    private IEnumerable<string> OtherNames =>
        Facts.Thing.Aliases.Where(alias => LanguageOf(alias) is not null)
            .GroupBy(LanguageOf).Select(group => group.First())
            .OrderBy(LanguageOf, StringComparer.Ordinal)
            .Take(MostOtherNames);

    // Letters that only Kazakh Cyrillic has; other Cyrillic names here are Russian.
    private static string? LanguageOf(string name) =>
        name.AsSpan().ContainsAny(KazakhLetters) ? "kk"
        : name.Any(letter => letter is >= 'А' and <= 'я') ? "ru"
        : null;
}
