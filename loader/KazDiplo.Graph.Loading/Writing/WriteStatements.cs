using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Loading.Writing;

/// <summary>
/// The texts that write. Labels and types cannot be parameters in Cypher 5; they come from the closed vocabulary alone
/// and are checked here, so that no text of a file reaches a query.
/// </summary>
internal static class WriteStatements
{
    private static readonly HashSet<string> KnownLabels =
        [Labels.Entity, Labels.Leader, Labels.Claim, Labels.Document, Labels.Dataset, Labels.LoadRun, .. Labels.Kinds];

    private static readonly HashSet<string> KnownTypes =
    [
        .. DirectRelationships.Types,
        RelationshipTypes.Subject, RelationshipTypes.Object, RelationshipTypes.StatedIn, RelationshipTypes.AttributedTo, RelationshipTypes.StatedVia,
        RelationshipTypes.Contradicts, RelationshipTypes.Corroborates, RelationshipTypes.RecordedIn, RelationshipTypes.OfDataset,
        RelationshipTypes.InDataset, RelationshipTypes.Mentions,
    ];

    public static string CreateNodes(IReadOnlyList<string> labels) =>
        $"UNWIND $rows AS row CREATE (n:{string.Join(':', labels.Select(Label))}) SET n = row.properties";

    public static string ChangeNodes(string keyLabel, IReadOnlyList<string> add, IReadOnlyList<string> remove) =>
        $"UNWIND $rows AS row MATCH (n:{Label(keyLabel)} {{id: row.id}}) SET n += row.properties"
        + string.Concat(add.Select(label => $" SET n:{Label(label)}"))
        + string.Concat(remove.Select(label => $" REMOVE n:{Label(label)}"));

    public static string CreateRelationships(string startLabel, string type, string endLabel) =>
        $"UNWIND $rows AS row MATCH (a:{Label(startLabel)} {{id: row.start}}) MATCH (b:{Label(endLabel)} {{id: row.end}}) "
        + $"CREATE (a)-[r:{Type(type)}]->(b) SET r = row.properties";

    public static string RemoveRelationships(string startLabel, string type, string endLabel) =>
        $"UNWIND $rows AS row MATCH (a:{Label(startLabel)} {{id: row.start}})-[r:{Type(type)}]->(b:{Label(endLabel)} {{id: row.end}}) "
        + "WHERE elementId(r) = row.elementId DELETE r";

    public const string RetractClaims =
        "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.id = row.retiredId, c.retractedAt = $at";

    public const string RecordClaims =
        "MATCH (run:LoadRun {id: $run}) UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c.recordedAt = $at CREATE (c)-[:RECORDED_IN]->(run)";

    public const string CreateRun =
        "MATCH (d:Dataset {id: $dataset}) CREATE (run:LoadRun) SET run = $properties CREATE (run)-[:OF_DATASET]->(d)";

    private static string Label(string label) => KnownLabels.Contains(label) ? label : throw new ArgumentException($"'{label}' is no label of the graph model.", nameof(label));

    private static string Type(string type) => KnownTypes.Contains(type) ? type : throw new ArgumentException($"'{type}' is no relationship type of the graph model.", nameof(type));
}
