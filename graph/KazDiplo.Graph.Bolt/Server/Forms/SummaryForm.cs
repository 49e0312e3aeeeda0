using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>What the last PULL or DISCARD of a result answers.</summary>
internal static class SummaryForm
{
    public static readonly IReadOnlyDictionary<string, Value> HasMore = new Dictionary<string, Value> { ["has_more"] = Value.True };

    public static Dictionary<string, Value> Of(BoltSession session, ResultStream result, ResultSummary summary)
    {
        var answer = new Dictionary<string, Value>
        {
            ["type"] = Value.String(TypeCode(summary.QueryType)),
            ["t_last"] = Value.Integer(result.ElapsedMilliseconds),
            ["db"] = Value.String(summary.Database ?? session.Options.DefaultDatabase),
        };
        if (summary.Bookmark is { } bookmark)
        {
            answer["bookmark"] = Value.String(bookmark);
        }

        if (summary.Counters.ContainsUpdates)
        {
            answer["stats"] = Counters(summary.Counters);
        }

        if (summary.Plan is { } plan)
        {
            answer[plan.Rows is null ? "plan" : "profile"] = PlanForm.Of(plan);
        }

        AddNotes(answer, session.Version, result, summary);
        return answer;
    }

    private static void AddNotes(Dictionary<string, Value> answer, BoltVersion version, ResultStream result, ResultSummary summary)
    {
        if (version >= BoltVersion.V56)
        {
            answer["statuses"] = StatusForm.Of(result, summary.Notifications);
        }
        else if (summary.Notifications.Count > 0)
        {
            answer["notifications"] = Value.List([.. summary.Notifications.Select(NotificationForm.Of)]);
        }
    }

    private static string TypeCode(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.Write => "w",
        QueryType.ReadWrite => "rw",
        _ => "s",
    };

    // What did not change is left out, as Neo4j does.
    private static Value Counters(QueryCounters counters)
    {
        (string Name, long Count)[] all =
        [
            ("nodes-created", counters.NodesCreated),
            ("nodes-deleted", counters.NodesDeleted),
            ("relationships-created", counters.RelationshipsCreated),
            ("relationships-deleted", counters.RelationshipsDeleted),
            ("properties-set", counters.PropertiesSet),
            ("labels-added", counters.LabelsAdded),
            ("labels-removed", counters.LabelsRemoved),
            ("indexes-added", counters.IndexesAdded),
            ("indexes-removed", counters.IndexesRemoved),
            ("constraints-added", counters.ConstraintsAdded),
            ("constraints-removed", counters.ConstraintsRemoved),
        ];
        var changed = all.Where(counter => counter.Count > 0).Select(counter => KeyValuePair.Create(counter.Name, Value.Integer(counter.Count)));
        return Value.Map(new MapValue(changed.Prepend(KeyValuePair.Create("contains-updates", Value.True))));
    }
}
