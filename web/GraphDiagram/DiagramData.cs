namespace KazDiplo.Graph.Web.GraphDiagram;

/// <summary>What the diagram shows. The shapes here are those of <c>Scripts/src/diagram/contract.ts</c>.</summary>
public sealed record DiagramData(string? Focus, IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramEdge> Edges);

/// <param name="Note">A second line under the label; empty for none.</param>
/// <param name="Flag">Address of the flag; null draws the kind's shape.</param>
/// <param name="More">Neighbours that are not on screen.</param>
/// <param name="Place">Longitude and latitude; null where it has none.</param>
/// <param name="Pin">Position that a person chose; null leaves it to the layout.</param>
public sealed record DiagramNode(
    string Id, string Kind, string Label, string Note, string? Flag, int More, double[]? Place, double[]? Pin);

/// <param name="Family">CSS name of the family, see <see cref="Theme.FamilyStyle"/>.</param>
/// <param name="Group">Relationship type: where lines fan out, those of one type share one until one of them is opened.</param>
/// <param name="GroupLabel">The type in a reader's words.</param>
/// <param name="Basis"><c>stated</c>, <c>implied</c>, <c>inferred</c> or <c>none</c>.</param>
public sealed record DiagramEdge(
    string Key, string Source, string Target, string Family, string Group, string GroupLabel, string Label, string Basis, bool Planned, bool Disagrees);

/// <param name="Kind"><c>none</c>, <c>node</c>, <c>edge</c> or <c>pair</c>; the other fields are set as the kind needs.</param>
public sealed record DiagramSelection(string Kind, string? Id = null, string? Key = null, string? A = null, string? B = null);

public sealed record DiagramOptions(
    IReadOnlyList<KindArt> Kinds,
    IReadOnlyList<FamilyArt> Families,
    string CursorText,
    IReadOnlyDictionary<string, string> KindNames);

public sealed record KindArt(string Kind, string Outline, string Glyph, string Stroke, string Fill, int Size);

public sealed record FamilyArt(string Name, string Token, string EndMark, bool IsDouble);
