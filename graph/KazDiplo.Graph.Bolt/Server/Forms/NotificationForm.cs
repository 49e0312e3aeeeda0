using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>A notification as summaries carry it up to Bolt 5.4.</summary>
internal static class NotificationForm
{
    public static Value Of(Notification notification)
    {
        var form = new Dictionary<string, Value>
        {
            ["code"] = Value.String(notification.Code),
            ["title"] = Value.String(notification.Title),
            ["description"] = Value.String(notification.Description),
            ["severity"] = Value.String(notification.Severity),
            ["category"] = Value.String(Category(notification)),
        };
        if (notification.Position is { } position)
        {
            form["position"] = Position(position);
        }

        return Value.Map(new MapValue(form));
    }

    public static Value Position(QueryPosition position) => Value.Map(new MapValue(new Dictionary<string, Value>
    {
        ["offset"] = Value.Integer(position.Offset),
        ["line"] = Value.Integer(position.Line),
        ["column"] = Value.Integer(position.Column),
    }));

    /// <summary>By the last part of Neo4j's code (Neo4j status codes, "Notification codes").</summary>
    public static string Category(Notification notification) => notification.Code[(notification.Code.LastIndexOf('.') + 1)..] switch
    {
        "CartesianProduct" or "EagerOperator" or "ExhaustiveShortestPath" or "UnboundedVariableLengthPattern" or "NoApplicableIndex" => "PERFORMANCE",
        "UnknownLabelWarning" or "UnknownRelationshipTypeWarning" or "UnknownPropertyKeyWarning" or "HomeDatabaseNotFound" => "UNRECOGNIZED",
        "FeatureDeprecationWarning" or "DeprecatedRuntime" => "DEPRECATION",
        "UnsupportedQueryFeature" or "RuntimeUnsupportedWarning" => "UNSUPPORTED",
        "IndexHintUnfulfillableWarning" or "JoinHintUnfulfillableWarning" => "HINT",
        _ => "GENERIC",
    };
}
