using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>What FAILURE carries: code and message up to Bolt 5.6, a GQL status from 5.7 on.</summary>
internal static class FailureForm
{
    public static Dictionary<string, Value> Of(BoltVersion version, GraphException failure)
    {
        var message = Value.String(failure.Message);
        if (version < BoltVersion.V57)
        {
            return new Dictionary<string, Value> { ["code"] = Value.String(failure.Code), ["message"] = message };
        }

        return new Dictionary<string, Value>
        {
            ["neo4j_code"] = Value.String(failure.Code),
            ["message"] = message,
            ["gql_status"] = Value.String(failure.GqlStatus),
            ["description"] = Value.String($"error: {Condition(failure.GqlStatus)}. {failure.Message}"),
            ["diagnostic_record"] = StatusForm.DiagnosticRecord(Classification(failure.Code), position: failure.Position),
        };
    }

    // Neo.ClientError.Statement.SyntaxError → CLIENT_ERROR
    private static string? Classification(string code) => code.Split('.') switch
    {
        [_, "ClientError", ..] => "CLIENT_ERROR",
        [_, "TransientError", ..] => "TRANSIENT_ERROR",
        [_, "DatabaseError", ..] => "DATABASE_ERROR",
        _ => null,
    };

    /// <summary>The condition of the status's class (ISO/IEC 39075, table 8, and Neo4j's "GQL error codes").</summary>
    private static string Condition(string status) => status[..2] switch
    {
        "08" => "connection exception",
        "22" => "data exception",
        "25" => "invalid transaction state",
        "2D" => "invalid transaction termination",
        "40" => "transaction rollback",
        "42" => "syntax error or access rule violation",
        "51" => "system configuration or operation exception",
        "52" => "procedure exception",
        "53" => "function exception",
        "G1" => "dependent object error",
        "G2" => "graph type violation",
        _ => "general processing exception",
    };
}
