using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.Theme;

/// <summary>How a family of relationships looks: colour, and the end of the line as the second channel.</summary>
/// <param name="Name">Short name, used in CSS classes (<c>f-visit</c>) and tokens (<c>--f-visit</c>).</param>
/// <param name="EndMark"><c>arrow</c>, <c>dot</c>, <c>bar</c>, <c>double-arrow</c>, <c>square</c>, <c>barbed</c> or <c>none</c>.</param>
/// <param name="IsDouble">Drawn as a double line.</param>
public sealed record FamilyStyle(RelationshipFamily Family, string Name, string EndMark, bool IsDouble = false)
{
    /// <summary>In the order of the legend.</summary>
    public static readonly IReadOnlyList<FamilyStyle> All =
    [
        new(RelationshipFamily.Visit, "visit", "arrow"),
        new(RelationshipFamily.Membership, "member", "dot"),
        new(RelationshipFamily.Border, "border", "none", IsDouble: true),
        new(RelationshipFamily.Trade, "trade", "double-arrow"),
        new(RelationshipFamily.Office, "office", "bar"),
        new(RelationshipFamily.Position, "position", "barbed"),
        new(RelationshipFamily.Agreement, "agree", "square"),
        new(RelationshipFamily.Structure, "other", "none"),
    ];

    public string Token => $"--f-{Name}";

    /// <summary>Place in the legend.</summary>
    public static int OrderOf(RelationshipFamily family) => All.Index().First(pair => pair.Item.Family == family).Index;

    public static FamilyStyle Of(RelationshipFamily family) => All.First(style => style.Family == family);
}
