using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.Theme;

/// <summary>
/// How a kind of thing looks: shape, glyph and colour say the same, so that no meaning rests on colour alone. Used by
/// lists as inline SVG and, through the diagram's options, by the picture.
/// </summary>
/// <param name="Kind">Kind label.</param>
/// <param name="Outline">SVG of the outline in a box from -14 to 14; fill and stroke are set around it.</param>
/// <param name="Glyph">SVG of the sign inside, same box; filled with the stroke's colour.</param>
/// <param name="StrokeToken">CSS custom property of outline and glyph, for example <c>--k-leader</c>.</param>
/// <param name="FillToken">CSS custom property of the inside.</param>
/// <param name="Size">Radius on the picture in pixels at 100 %, before ties make it larger.</param>
public sealed record KindShape(string Kind, string Outline, string Glyph, string StrokeToken, string FillToken, int Size)
{
    private const string Square = """<rect x="-10" y="-10" width="20" height="20" rx="4.200"/>""";
    private const string Hexagon = """<path d="M9.530 5.500 0 11-9.530 5.500V-5.500L0-11 9.530-5.500z"/>""";
    private const string Diamond = """<path d="M0-12.500 12.500 0 0 12.500-12.500 0z"/>""";
    private const string Sheet = """<path d="M-8-10.500H2.500L8-5v15.500H-8z"/>""";
    private const string Disc = """<circle r="10.500"/>""";

    private const string PersonGlyph = """<g transform="translate(-7.500 -7.500) scale(.625)"><circle cx="12" cy="9" r="3.300"/><path d="M5.800 19c.4-3.900 3-5.700 6.200-5.700s5.800 1.800 6.200 5.700z"/></g>""";
    private const string HouseGlyph = """<g transform="translate(-7.200 -7.200) scale(.6)"><path d="M4.500 10 12 5.500l7.500 4.500v1h-15zM6.300 12.500h2v4.500h-2zm4.700 0h2v4.500h-2zm4.700 0h2v4.500h-2zM5 18h14v1.400H5z"/></g>""";
    private const string PlaneGlyph = """<g transform="translate(-6.600 -6.600) scale(.55)"><path d="M12 4.200c.9 0 1.300.9 1.300 2v3.300l6 3.500v1.700l-6-1.800v3.300l1.800 1.400v1.300L12 18l-3.100.9v-1.300l1.800-1.400v-3.300l-6 1.800V13l6-3.500V6.200c0-1.100.4-2 1.300-2z"/></g>""";
    private const string HeadsGlyph = """<g transform="translate(-6.600 -6.600) scale(.55)"><circle cx="7.500" cy="9" r="2.300"/><circle cx="16.500" cy="9" r="2.300"/><path d="M3.500 17c.3-2.900 1.900-4.300 4-4.300s3.300 1 4 2.300h1c.7-1.300 1.900-2.300 4-2.300s3.700 1.400 4 4.300z"/></g>""";
    private const string StarGlyph = """<path d="m0-5.500 1.600 3.500 3.800.4-2.800 2.600.8 3.800L0 2.900l-3.400 1.900.8-3.800-2.800-2.600 3.800-.4z"/>""";
    private const string LinesGlyph = """<path d="M-4.500.2h9v1.600h-9zm0 4h9v1.600h-9z"/>""";
    private const string RouteGlyph = """<path d="M-4.500 6.500a1.800 1.800 0 1 1 .1 0zM4.500-2a1.800 1.800 0 1 1 .1 0zM-4 3.500l7-7 1.100 1.100-7 7z"/>""";
    private const string PlaceGlyph = """<path d="M0 6.500C-3 2.500-4.200.8-4.200-1.600a4.200 4.200 0 0 1 8.400 0C4.200.8 3 2.500 0 6.500zM0-3.200a1.700 1.700 0 1 0 .1 0z"/>""";
    private const string SpeechGlyph = """<path d="M-5.500-4.500h11v7h-5.500L-3 5.500V2.500h-2.500z"/>""";

    public static readonly IReadOnlyList<KindShape> All =
    [
        new(Labels.Country, Disc, "", "--k-country", "--canvas", 15),
        new(Labels.Leader, Square, PersonGlyph, "--k-leader", "--f-office-bg", 12),
        new(Labels.Person, """<rect x="-10" y="-10" width="20" height="20" rx="10"/>""", PersonGlyph, "--k-leader", "--f-office-bg", 11),
        new(Labels.Organization, Hexagon, HouseGlyph, "--k-org", "--f-member-bg", 14),
        new(Labels.Body, Hexagon, HeadsGlyph, "--k-org", "--f-member-bg", 11),
        new(Labels.Visit, Diamond, PlaneGlyph, "--k-visit", "--f-visit-bg", 11),
        new(Labels.Meeting, Diamond, HeadsGlyph, "--k-visit", "--f-visit-bg", 11),
        new(Labels.Event, Diamond, StarGlyph, "--k-visit", "--f-visit-bg", 11),
        new(Labels.Agreement, Sheet, LinesGlyph, "--k-agree", "--f-agree-bg", 12),
        new(Labels.Initiative, Sheet, StarGlyph, "--k-agree", "--f-agree-bg", 12),
        new(Labels.Corridor, Sheet, RouteGlyph, "--k-agree", "--f-agree-bg", 12),
        new(Labels.Policy, Sheet, SpeechGlyph, "--k-agree", "--f-agree-bg", 12),
        new(Labels.Place, Disc, PlaceGlyph, "--k-place", "--f-border-bg", 11),
        new(Labels.Group, """<circle r="10.500" stroke-dasharray="3 2.500"/>""", HeadsGlyph, "--f-position", "--f-position-bg", 12),
    ];

    private static readonly KindShape Unknown = new("", Disc, "", "--text-3", "--hover", 10);

    private static readonly Dictionary<string, KindShape> ByKind = All.ToDictionary(shape => shape.Kind, StringComparer.Ordinal);

    /// <summary>A plain disc for labels that users made up.</summary>
    public static KindShape Of(string kind) => ByKind.GetValueOrDefault(kind, Unknown);
}
