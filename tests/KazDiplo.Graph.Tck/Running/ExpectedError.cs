using System.Text.RegularExpressions;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>"a TYPE should be raised at PHASE: DETAIL".</summary>
internal sealed partial record ExpectedError(string Type, string Phase, string Detail)
{
    public static ExpectedError? TryParse(string step) => Form().Match(step) is { Success: true } match
        ? new ExpectedError(match.Groups["type"].Value, match.Groups["phase"].Value, match.Groups["detail"].Value)
        : null;

    public (TckVerdict Verdict, string Message) Judge(QueryOutcome outcome)
    {
        if (outcome.Error is not { } error)
        {
            return (TckVerdict.WrongAnswer, $"expected {this}, came rows\n{outcome}");
        }

        if (outcome.SideEffects.Count > 0)
        {
            return (TckVerdict.WrongSideEffects, $"{this} was raised, but the graph changed");
        }

        return TypeOf(error) == Type && PhaseFits(error) && (Detail == "*" || Detail == error.Detail)
            ? (TckVerdict.Passed, "")
            : (TckVerdict.OtherError, $"expected {this}, came {outcome}");
    }

    public override string ToString() => $"{Type} at {Phase}: {Detail}";

    private bool PhaseFits(GraphException error) => Phase switch
    {
        "compile time" => error.Phase == GraphErrorPhase.CompileTime,
        "runtime" => error.Phase == GraphErrorPhase.Runtime,
        _ => true,
    };

    /// <summary>The TCK's error types are the last word of Neo4j's codes, but for two that were renamed since.</summary>
    private static string TypeOf(GraphException error) => error.Code switch
    {
        "Neo.ClientError.Schema.ConstraintValidationFailed" => "ConstraintVerificationFailed",
        var code when code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal) => "ProcedureError",
        var code => code[(code.LastIndexOf('.') + 1)..],
    };

    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>[a-z ]+): (?<detail>\S+)$")]
    private static partial Regex Form();
}
