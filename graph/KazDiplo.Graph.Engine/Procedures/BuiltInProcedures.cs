using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>The procedures that tools and drivers expect of every Neo4j.</summary>
internal static class BuiltInProcedures
{
    public static readonly IReadOnlyList<ProcedureDefinition> Definitions =
    [
        Define("db.labels", "All labels in use.", [("label", StaticType.String)], Labels),
        Define("db.relationshipTypes", "All relationship types in use.", [("relationshipType", StaticType.String)], RelationshipTypes),
        Define("db.propertyKeys", "All property keys.", [("propertyKey", StaticType.String)], PropertyKeys),
        Define("db.ping", "Answers true.", [("success", StaticType.Boolean)], static _ => [[Value.True]]),
        Define(
            "db.info",
            "The database's id, name and age of its data.",
            [("id", StaticType.String), ("name", StaticType.String), ("creationDate", StaticType.String)],
            static context => [[Value.String(context.StoreId.ToString()), Value.String(EmbeddedGraphDatabase.DatabaseName), Value.String(string.Empty)]]),
        Define(
            "dbms.components",
            "Name, versions and edition of the product.",
            [("name", StaticType.String), ("versions", StaticType.ListOf(StaticType.String)), ("edition", StaticType.String)],
            static _ => [[Value.String("Neo4j Kernel"), Value.List(Value.String("5.26.0")), Value.String("community")]]),
        Define(
            "db.schema.visualization",
            "Labels and the relationship types between them, as nodes and relationships.",
            [("nodes", StaticType.ListOf(StaticType.Node)), ("relationships", StaticType.ListOf(StaticType.Relationship))],
            SchemaVisualization.Rows),
        .. ClientProcedures.Definitions,
    ];

    private static ProcedureDefinition Define(
        string name, string description, (string Name, StaticType Type)[] outputs, Func<QueryContext, IEnumerable<Value[]>> rows) =>
        new(
            new ProcedureSignature(name, [], [.. outputs.Select(output => new ProcedureField(output.Name, output.Type))]),
            description,
            (context, _) => rows(context));

    private static IEnumerable<Value[]> Labels(QueryContext context) =>
        Names(context.View.Tokens.Labels, label => context.View.CountNodes(label) > 0);

    private static IEnumerable<Value[]> RelationshipTypes(QueryContext context) =>
        Names(context.View.Tokens.Types, type => context.View.CountRelationships(type) > 0);

    private static IEnumerable<Value[]> PropertyKeys(QueryContext context) => Names(context.View.Tokens.Keys, static _ => true);

    private static IEnumerable<Value[]> Names(TokenTable tokens, Func<int, bool> isUsed)
    {
        for (var id = 0; id < tokens.Count; id++)
        {
            if (isUsed(id))
            {
                yield return [Value.String(tokens.Name(id))];
            }
        }
    }
}
