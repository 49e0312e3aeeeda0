using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Functions that read nodes, relationships and paths. openCypher 9, "Scalar functions" and "List functions".</summary>
internal static class GraphFunctions
{
    private static readonly Family Scalar = new("Scalar");
    private static readonly Family List = new("List");
    private static readonly StaticType Entity = new(CypherTypes.Entity);
    private static readonly StaticType Propertied = new(CypherTypes.Entity | CypherTypes.Map);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Scalar.Define("elementId", StaticType.String, "Id of a node or relationship, valid in its transaction.", (context, a) => Value.String(context.Graph.ElementId(RequireEntity("elementId", a[0]))), Family.Argument("input", Entity)),
        Scalar.Define("id", StaticType.Integer, "Internal number of a node or relationship.", (_, a) => Value.Integer(RequireEntity("id", a[0]).AsEntityId()), Family.Argument("input", Entity)),
        Scalar.Define("type", StaticType.String, "Name of a relationship's type.", (context, a) => Value.String(context.Graph.Type(Argument.OfKind("type", ValueKind.Relationship, a[0]))), Family.Argument("input", StaticType.Relationship)),
        Scalar.Define("startNode", StaticType.Node, "The node from which a relationship goes.", (context, a) => context.Graph.StartNode(Argument.OfKind("startNode", ValueKind.Relationship, a[0])), Family.Argument("input", StaticType.Relationship)),
        Scalar.Define("endNode", StaticType.Node, "The node to which a relationship goes.", (context, a) => context.Graph.EndNode(Argument.OfKind("endNode", ValueKind.Relationship, a[0])), Family.Argument("input", StaticType.Relationship)),
        Scalar.Define("length", StaticType.Integer, "Number of relationships of a path.", (_, a) => Value.Integer(Argument.OfKind("length", ValueKind.Path, a[0]).AsPath().Length), Family.Argument("input", StaticType.Path)),
        Scalar.Define("properties", StaticType.Map, "All properties of a node or relationship.", (context, a) => Value.Map(Properties("properties", context, a[0])), Family.Argument("input", Propertied)),
        List.Define("keys", StaticType.ListOf(StaticType.String), "Names of the properties of a node or relationship, or the keys of a map.", (context, a) => Strings(Properties("keys", context, a[0]).Keys), Family.Argument("input", Propertied)),
        List.Define("labels", StaticType.ListOf(StaticType.String), "Labels of a node.", (context, a) => Strings(context.Graph.Labels(Argument.OfKind("labels", ValueKind.Node, a[0]))), Family.Argument("input", StaticType.Node)),
        List.Define("nodes", StaticType.ListOf(StaticType.Node), "Nodes of a path in order.", (_, a) => Value.List(new ListValue([.. Argument.OfKind("nodes", ValueKind.Path, a[0]).AsPath().Nodes])), Family.Argument("input", StaticType.Path)),
        List.Define("relationships", StaticType.ListOf(StaticType.Relationship), "Relationships of a path in order.", (_, a) => Value.List(new ListValue([.. Argument.OfKind("relationships", ValueKind.Path, a[0]).AsPath().Relationships])), Family.Argument("input", StaticType.Path)),
    ];

    private static Value RequireEntity(string function, Value value) => value.Kind is ValueKind.Node or ValueKind.Relationship
        ? value
        : throw ValueErrors.InvalidArgument(function, "a NODE or RELATIONSHIP", value);

    private static MapValue Properties(string function, QueryContext context, Value value) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node or ValueKind.Relationship => context.Graph.Properties(value),
        _ => throw ValueErrors.InvalidArgument(function, "a NODE, RELATIONSHIP or MAP", value),
    };

    private static Value Strings(IEnumerable<string> names) => Value.List(new ListValue([.. names.Select(Value.String)]));
}
