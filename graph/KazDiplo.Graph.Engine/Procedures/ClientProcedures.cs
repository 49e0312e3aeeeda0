using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>What clients call when they connect, with Neo4j 5.26's columns: settings, health, and waits for indexes.</summary>
internal static class ClientProcedures
{
    private const string TextValidValues = "A string.";

    private static readonly IReadOnlyList<ProcedureField> SettingFields =
    [
        new("name", StaticType.String),
        new("description", StaticType.String),
        new("value", StaticType.String),
        new("dynamic", StaticType.Boolean),
        new("defaultValue", StaticType.String),
        new("startupValue", StaticType.String),
        new("explicitlySet", StaticType.Boolean),
        new("validValues", StaticType.String),
    ];

    /// <summary>What Neo4j Browser reads; everything else about a store is set where it is opened.</summary>
    public static readonly IReadOnlyList<(string Name, string Description, string Value)> Settings =
    [
        ("browser.post_connect_cmd", "Commands that Neo4j Browser runs once it is connected.", ""),
        ("browser.remote_content_hostname_allowlist", "Hosts from which Neo4j Browser may load guides.", ""),
        ("browser.retain_connection_credentials", "Whether Neo4j Browser may keep credentials.", "true"),
        ("dbms.default_database", "The database of a session that names none.", EmbeddedGraphDatabase.DatabaseName),
        ("server.bolt.enabled", "Whether Bolt is spoken.", "true"),
    ];

    public static readonly IReadOnlyList<ProcedureDefinition> Definitions =
    [
        new(new ProcedureSignature("dbms.clientConfig", [], SettingFields), "Settings that clients should heed.", static (_, _) => SettingRows("")),
        new(
            new ProcedureSignature("dbms.listConfig", [new("searchString", StaticType.String, IsOptional: true)], SettingFields),
            "Settings whose names hold a text.",
            static (_, arguments) => SettingRows(arguments[0].IsString ? arguments[0].AsString() : "")),
        new(
            new ProcedureSignature(
                "dbms.queryJmx",
                [new("query", StaticType.String)],
                [new("name", StaticType.String), new("description", StaticType.String), new("attributes", StaticType.Map)]),
            "Beans of the Java platform: there are none here.",
            static (_, _) => []),
        new(
            new ProcedureSignature(
                "dbms.info", [], [new("id", StaticType.String), new("name", StaticType.String), new("creationDate", StaticType.String)]),
            "The store's id.",
            static (context, _) => [[Value.String(context.StoreId.ToString()), Value.String(EmbeddedGraphDatabase.SystemDatabaseName), Value.String("")]]),
        new(
            new ProcedureSignature("db.awaitIndexes", [new("timeOutSeconds", StaticType.Integer, IsOptional: true)], []),
            "Waits for indexes: they are complete from the commit that creates them.",
            static (_, _) => []),
        new(
            new ProcedureSignature(
                "db.awaitIndex", [new("indexName", StaticType.String), new("timeOutSeconds", StaticType.Integer, IsOptional: true)], []),
            "Waits for one index.",
            static (context, arguments) => CheckIndex(context, arguments[0])),
        new(
            new ProcedureSignature("db.resampleIndex", [new("indexName", StaticType.String)], []),
            "Counts of an index are exact at any time.",
            static (context, arguments) => CheckIndex(context, arguments[0])),
        new(new ProcedureSignature("db.resampleOutdatedIndexes", [], []), "Counts of indexes are exact at any time.", static (_, _) => []),
    ];

    private static IEnumerable<Value[]> SettingRows(string part) =>
        Settings.Where(setting => setting.Name.Contains(part, StringComparison.OrdinalIgnoreCase)).Select(setting => new[]
        {
            Value.String(setting.Name),
            Value.String(setting.Description),
            Value.String(setting.Value),
            Value.False,
            Value.String(setting.Value),
            Value.String(setting.Value),
            Value.False,
            Value.String(TextValidValues),
        });

    private static IEnumerable<Value[]> CheckIndex(QueryContext context, Value name) =>
        name.IsString && context.View.Indexes.Any(index => index.Name == name.AsString()) ? [] : throw QueryErrors.IndexNotFound(name);
}
