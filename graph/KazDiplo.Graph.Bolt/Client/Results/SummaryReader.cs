using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Results;

/// <summary>Reads what a server says at the end of a result (docs-bolt, "Request message - PULL", SUCCESS).</summary>
internal static class SummaryReader
{
    /// <param name="started">Metadata of RUN.</param>
    /// <param name="ended">Metadata of the last PULL or DISCARD; empty where the result was left before its end.</param>
    public static ResultSummary Read(IReadOnlyDictionary<string, Value> started, IReadOnlyDictionary<string, Value> ended) => new()
    {
        QueryType = TypeOf(ended.Text("type")),
        Counters = CountersOf(ended.Map("stats")),
        Plan = (ended.Map("profile") ?? ended.Map("plan")) is { } plan ? PlanOf(plan) : null,
        Notifications = [.. NotificationsOf(ended)],
        ResultAvailableAfter = Milliseconds(started.Integer("t_first")),
        ResultConsumedAfter = Milliseconds(ended.Integer("t_last")),
        Bookmark = ended.Text("bookmark"),
        Database = ended.Text("db"),
    };

    private static QueryType TypeOf(string? type) => type switch
    {
        "w" => QueryType.Write,
        "rw" => QueryType.ReadWrite,
        "s" => QueryType.Schema,
        _ => QueryType.Read,
    };

    private static TimeSpan Milliseconds(long? number) => TimeSpan.FromMilliseconds(number ?? 0);

    private static QueryCounters CountersOf(MapValue? stats)
    {
        long Of(string key) => stats?.Integer(key) ?? 0;
        return new QueryCounters
        {
            NodesCreated = Of("nodes-created"),
            NodesDeleted = Of("nodes-deleted"),
            RelationshipsCreated = Of("relationships-created"),
            RelationshipsDeleted = Of("relationships-deleted"),
            PropertiesSet = Of("properties-set"),
            LabelsAdded = Of("labels-added"),
            LabelsRemoved = Of("labels-removed"),
            IndexesAdded = Of("indexes-added"),
            IndexesRemoved = Of("indexes-removed"),
            ConstraintsAdded = Of("constraints-added"),
            ConstraintsRemoved = Of("constraints-removed"),
        };
    }

    // A plan is a tree as deep as the query is long; nesting was limited when it was unpacked.
    private static PlanDescription PlanOf(MapValue plan) => new(
        plan.Text("operatorType") ?? "",
        [.. plan.Texts("identifiers")],
        plan.Map("args") ?? MapValue.Empty,
        [.. plan.Maps("children").Select(PlanOf)],
        plan.Integer("rows"),
        plan.Integer("dbHits"));

    // From 5.6 on all statuses come in one list; those that older versions call notifications carry a code of Neo4j.
    private static IEnumerable<Notification> NotificationsOf(IReadOnlyDictionary<string, Value> metadata)
    {
        foreach (var status in metadata.Maps("statuses").Where(status => status.Text("neo4j_code") is not null))
        {
            var record = status.Map("diagnostic_record");
            yield return new Notification(
                status.Text("neo4j_code")!,
                status.Text("title") ?? "",
                status.Text("description") ?? status.Text("status_description") ?? "",
                record?.Text("_severity") ?? "",
                FailureMapper.PositionOf(record));
        }

        foreach (var notification in metadata.Maps("notifications"))
        {
            yield return new Notification(
                notification.Text("code") ?? "",
                notification.Text("title") ?? "",
                notification.Text("description") ?? "",
                notification.Text("severity") ?? "",
                FailureMapper.PositionOf(notification, "position"));
        }
    }
}
