using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>What RUN and BEGIN answer.</summary>
internal static class RunAnswer
{
    /// <param name="database">As the client asked for it; null for its default.</param>
    /// <param name="queryId">Within an explicit transaction; null outside.</param>
    public static Dictionary<string, Value> Of(BoltSession session, ResultStream result, string? database, long? queryId)
    {
        var answer = new Dictionary<string, Value>
        {
            ["fields"] = Value.List([.. result.Columns.Select(Value.String)]),
            ["t_first"] = Value.Integer(result.ElapsedMilliseconds),
        };
        if (queryId is { } id)
        {
            answer["qid"] = Value.Integer(id);
        }
        else
        {
            AddDatabase(answer, session, database);
        }

        return answer;
    }

    public static Dictionary<string, Value> OfBegin(BoltSession session, string? database)
    {
        var answer = new Dictionary<string, Value>();
        AddDatabase(answer, session, database);
        return answer;
    }

    // From 5.8 on clients learn their home database here, and need not ask for it by ROUTE.
    private static void AddDatabase(Dictionary<string, Value> answer, BoltSession session, string? database)
    {
        if (session.Version >= BoltVersion.V58)
        {
            answer["db"] = Value.String(database ?? session.Options.DefaultDatabase);
        }
    }
}
