using System.Collections.Immutable;
using System.Web;
using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>The page's state in its address, so that a link shows another person the same picture.</summary>
public sealed record ExploreAddress
{
    private const char ListSeparator = '~';

    public string? Focus { get; init; }

    /// <summary>Ids on the picture; empty for the neighbourhood of the focus.</summary>
    public ImmutableList<string> Shown { get; init; } = [];

    /// <summary>A thing to add to whatever the picture shows.</summary>
    public string? Add { get; init; }

    public Selection Selection { get; init; } = Selection.Nothing;

    public PictureMode Mode { get; init; } = PictureMode.Picture;

    public ImmutableHashSet<string> KindsOff { get; init; } = [];

    public ImmutableHashSet<RelationshipFamily> FamiliesOff { get; init; } = [];

    public ImmutableHashSet<string> BasesOff { get; init; } = [];

    /// <summary>Reads an address; what it does not understand it leaves out.</summary>
    public static ExploreAddress Parse(string uri)
    {
        var query = HttpUtility.ParseQueryString(new Uri(uri).Query);
        return new ExploreAddress
        {
            Focus = NullIfEmpty(query["focus"]),
            Shown = [.. Split(query["show"])],
            Add = NullIfEmpty(query["add"]),
            Selection = ParseSelection(query["thing"], query["tie"], query["pair"]),
            Mode = Enum.TryParse<PictureMode>(query["view"], ignoreCase: true, out var mode) ? mode : PictureMode.Picture,
            KindsOff = [.. Split(query["kindsOff"])],
            FamiliesOff = [.. Split(query["familiesOff"])
                .Where(name => Enum.IsDefined(typeof(RelationshipFamily), name)).Select(Enum.Parse<RelationshipFamily>)],
            BasesOff = [.. Split(query["basesOff"])],
        };
    }

    /// <returns>A relative address of the Explore page.</returns>
    public override string ToString()
    {
        var parts = new List<string>();
        Part(parts, "focus", Focus);
        Part(parts, "show", Shown.Count == 0 ? null : string.Join(ListSeparator, Shown));
        Part(parts, "thing", (Selection as Selection.Thing)?.Id);
        Part(parts, "tie", (Selection as Selection.OneTie)?.Key);
        Part(parts, "pair", Selection is Selection.Pair pair ? $"{pair.A}{ListSeparator}{pair.B}" : null);
        Part(parts, "view", Mode == PictureMode.Picture ? null : Mode.ToString().ToLowerInvariant());
        Part(parts, "kindsOff", Join(KindsOff));
        Part(parts, "familiesOff", Join(FamiliesOff.Select(family => family.ToString())));
        Part(parts, "basesOff", Join(BasesOff));
        return parts.Count == 0 ? "explore" : "explore?" + string.Join('&', parts);
    }

    private static Selection ParseSelection(string? thing, string? tie, string? pair)
    {
        if (!string.IsNullOrEmpty(thing))
        {
            return new Selection.Thing(thing);
        }

        if (!string.IsNullOrEmpty(tie) && Selection.OneTie.FromKey(tie) is { } one)
        {
            return one;
        }

        return Split(pair).ToArray() is [var a, var b] ? Selection.Pair.Of(a, b) : Selection.Nothing;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string[] Split(string? list) => (list ?? "").Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static string? Join(IEnumerable<string> names)
    {
        var list = string.Join(ListSeparator, names.Order(StringComparer.Ordinal));
        return list.Length == 0 ? null : list;
    }

    // Slashes may stand in a query as they are (RFC 3986 §3.4), and ids are full of them.
    private static void Part(List<string> parts, string name, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal)}");
        }
    }
}

/// <summary>How the picture is shown.</summary>
public enum PictureMode
{
    Picture,
    List,
    Both,
}
