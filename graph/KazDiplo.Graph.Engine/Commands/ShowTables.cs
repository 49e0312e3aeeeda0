using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>The tables of SHOW, with Neo4j 5's column names and order.</summary>
internal static class ShowTables
{
    private static readonly ShowTable Indexes = new(
        "ShowIndexes",
        ["id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider", "owningConstraint"],
        10,
        static context => context.View.Indexes.Select((index, position) => Row(context, index, position)));

    private static readonly ShowTable Constraints = new(
        "ShowConstraints",
        ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType"],
        8,
        static context => context.View.Constraints.Select((constraint, position) => Row(context, constraint, position)));

    private static readonly ShowTable Procedures = new(
        "ShowProcedures",
        ["name", "description", "mode", "worksOnSystem", "signature"],
        4,
        static context => (context.Procedures?.All ?? []).Select(Row));

    private static readonly ShowTable Functions = new(
        "ShowFunctions",
        [
            "name", "category", "description", "signature", "isBuiltIn", "argumentDescription", "returnDescription", "aggregating",
            "rolesExecution", "rolesBoostedExecution", "isDeprecated", "deprecatedBy",
        ],
        3,
        static _ => FunctionRegistry.BuiltIn.All.Select(Row));

    private static readonly ShowTable Databases = new(
        "ShowDatabases",
        [
            "name", "type", "aliases", "access", "address", "role", "writer", "requestedStatus", "currentStatus", "statusMessage",
            "default", "home", "constituents",
        ],
        13,
        static _ => [Database()]);

    // There are no users: everybody who reaches the store may do everything, as in a Neo4j without authentication.
    private static readonly ShowTable Users = new(
        "ShowUsers", ["user", "roles", "passwordChangeRequired", "suspended", "home"], 5, static _ => []);

    private static readonly ShowTable Settings = new(
        "ShowSettings",
        ["name", "value", "isDynamic", "defaultValue", "description"],
        5,
        static _ => ClientProcedures.Settings.Select(setting => new[]
        {
            Value.String(setting.Name), Value.String(setting.Value), Value.False, Value.String(setting.Value), Value.String(setting.Description),
        }));

    public static ShowTable Of(ShowKind kind) => kind switch
    {
        ShowKind.Indexes => Indexes,
        ShowKind.Constraints => Constraints,
        ShowKind.Procedures => Procedures,
        ShowKind.Functions => Functions,
        ShowKind.Databases or ShowKind.DefaultDatabase or ShowKind.HomeDatabase => Databases,
        ShowKind.Users or ShowKind.CurrentUser => Users,
        ShowKind.Settings => Settings,
        _ => throw QueryErrors.NotSupported($"SHOW {kind}"),
    };

    private static Value[] Row(QueryContext context, IndexDefinition index, int position) =>
    [
        Value.Integer(position + 1),
        Value.String(index.Name),
        Value.String("ONLINE"),
        Value.Float(100),
        Value.String("RANGE"),
        EntityType(index.Entity),
        LabelOrType(context, index.Entity, index.LabelOrType),
        Keys(context, index.Keys),
        Value.String("range-1.0"),
        Value.String(index.OwningConstraint),
    ];

    private static Value[] Row(QueryContext context, ConstraintDefinition constraint, int position) =>
    [
        Value.Integer(position + 1),
        Value.String(constraint.Name),
        Value.String(TypeOf(constraint)),
        EntityType(constraint.Entity),
        LabelOrType(context, constraint.Entity, constraint.LabelOrType),
        Keys(context, constraint.Keys),
        constraint.ImpliesUniqueness ? Value.String(constraint.Name) : Value.Null,
        Value.Null,
    ];

    private static Value[] Row(ProcedureDefinition procedure) =>
    [
        Value.String(procedure.Signature.Name),
        Value.String(procedure.Description),
        Value.String(procedure.Signature.IsWriting ? "WRITE" : "READ"),
        Value.False,
        Value.String(SignatureText.Of(procedure.Signature)),
    ];

    private static Value[] Row(FunctionDefinition function) =>
    [
        Value.String(function.Name),
        Value.String(function.Category),
        Value.String(function.Description),
        Value.String(function.Signature),
        Value.True,
        Value.List([.. function.Parameters.Select(Argument)]),
        Value.String(TypeNames.Of(function.ReturnType)),
        Value.Boolean(function.IsAggregating),
        Value.Null,
        Value.Null,
        Value.False,
        Value.Null,
    ];

    private static Value Argument(FunctionParameter parameter) => Value.Map(new MapValue(
    [
        KeyValuePair.Create("name", Value.String(parameter.Name)),
        KeyValuePair.Create("description", Value.String(parameter.ToString())),
        KeyValuePair.Create("type", Value.String(TypeNames.Of(parameter.Type))),
        KeyValuePair.Create("isDeprecated", Value.False),
    ]));

    private static Value[] Database() =>
    [
        Value.String(EmbeddedGraphDatabase.DatabaseName),
        Value.String("standard"),
        Value.List(ListValue.Empty),
        Value.String("read-write"),
        Value.String("localhost:7687"),
        Value.String("primary"),
        Value.True,
        Value.String("online"),
        Value.String("online"),
        Value.String(string.Empty),
        Value.True,
        Value.True,
        Value.List(ListValue.Empty),
    ];

    private static string TypeOf(ConstraintDefinition constraint) => (constraint.Entity, constraint.Kind) switch
    {
        (EntityKind.Node, Storage.Schema.ConstraintKind.Uniqueness) => "UNIQUENESS",
        (EntityKind.Node, Storage.Schema.ConstraintKind.Key) => "NODE_KEY",
        (EntityKind.Node, _) => "NODE_PROPERTY_EXISTENCE",
        (_, Storage.Schema.ConstraintKind.Uniqueness) => "RELATIONSHIP_UNIQUENESS",
        (_, Storage.Schema.ConstraintKind.Key) => "RELATIONSHIP_KEY",
        _ => "RELATIONSHIP_PROPERTY_EXISTENCE",
    };

    private static Value EntityType(EntityKind entity) => Value.String(entity == EntityKind.Node ? "NODE" : "RELATIONSHIP");

    private static Value LabelOrType(QueryContext context, EntityKind entity, int token)
    {
        var tokens = context.View.Tokens;
        return Value.List(Value.String((entity == EntityKind.Node ? tokens.Labels : tokens.Types).Name(token)));
    }

    private static Value Keys(QueryContext context, IEnumerable<int> keys) =>
        Value.List([.. keys.Select(key => Value.String(context.View.Tokens.Keys.Name(key)))]);
}
