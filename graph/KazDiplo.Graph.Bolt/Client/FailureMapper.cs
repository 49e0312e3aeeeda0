using System.Globalization;
using System.Text.RegularExpressions;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>Turns FAILURE into the port's exception (docs-bolt, "Summary message - FAILURE").</summary>
internal static partial class FailureMapper
{
    private const string UnknownCode = "Neo.DatabaseError.General.UnknownError";

    // The server finds these before it reads a row.
    private static readonly string[] CompileTimeCodes =
    [
        "Neo.ClientError.Statement.SyntaxError",
        "Neo.ClientError.Statement.SemanticError",
        "Neo.ClientError.Statement.ParameterMissing",
        "Neo.ClientError.Statement.AccessMode",
        "Neo.ClientError.Procedure.ProcedureNotFound",
    ];

    // Servers before 5.0 class as transient what the caller ended on purpose; it must not be repeated.
    private static readonly Dictionary<string, string> MisclassedBefore50 = new(StringComparer.Ordinal)
    {
        ["Neo.TransientError.Transaction.Terminated"] = "Neo.ClientError.Transaction.Terminated",
        ["Neo.TransientError.Transaction.LockClientStopped"] = "Neo.ClientError.Transaction.LockClientStopped",
    };

    public static GraphException Map(IReadOnlyDictionary<string, Value> metadata, BoltVersion version)
    {
        var code = metadata.Text("neo4j_code") ?? metadata.Text("code") ?? UnknownCode;
        if (version < BoltVersion.V50 && MisclassedBefore50.TryGetValue(code, out var better))
        {
            code = better;
        }

        var message = metadata.Text("message") ?? "The server failed and did not say why.";
        return new GraphException(
            code,
            message,
            metadata.Text("gql_status"),
            PositionOf(metadata.Map("diagnostic_record")) ?? PositionIn(message),
            phase: CompileTimeCodes.Contains(code) ? GraphErrorPhase.CompileTime : GraphErrorPhase.Runtime);
    }

    /// <summary>Reads <c>offset</c>, <c>line</c> and <c>column</c> of a <c>_position</c>; null where there is none.</summary>
    public static QueryPosition? PositionOf(IReadOnlyDictionary<string, Value>? holder, string key = "_position") =>
        holder?.Map(key) is { } position
        && position.Integer("offset") is { } offset && position.Integer("line") is { } line && position.Integer("column") is { } column
            ? new QueryPosition((int)offset, (int)line, (int)column)
            : null;

    // Neo4j 5 writes the place into the text of a syntax error and nowhere else.
    private static QueryPosition? PositionIn(string message)
    {
        var match = PositionInText().Match(message);
        return match.Success
            ? new QueryPosition(Number(match.Groups["offset"]), Number(match.Groups["line"]), Number(match.Groups["column"]))
            : null;
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(line (?<line>\d{1,9}), column (?<column>\d{1,9}) \(offset: (?<offset>\d{1,9})\)\)", RegexOptions.CultureInvariant)]
    private static partial Regex PositionInText();
}
