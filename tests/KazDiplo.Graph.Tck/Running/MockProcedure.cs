using System.Text.RegularExpressions;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Tck.Expected;
using KazDiplo.Graph.Tck.Features;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>
/// "there exists a procedure test.my.proc(in :: INTEGER?) :: (out :: STRING?):" with a table that is a look-up: the
/// columns of the inputs are the arguments, the others the result.
/// </summary>
internal sealed partial record MockProcedure(
    string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    public static bool IsDefinedBy(string step) => step.StartsWith("there exists a procedure ", StringComparison.Ordinal);

    public static MockProcedure Parse(TckStep step)
    {
        var signature = Signature().Match(step.Text);
        var rows = step.Table!.Skip(1).Select(row => (IReadOnlyList<Value>)[.. row.Select(cell => ParameterValue.From(ExpectedValueParser.Parse(cell)))]);
        return new MockProcedure(signature.Groups["name"].Value, Fields(signature.Groups["in"].Value), Fields(signature.Groups["out"].Value), [.. rows]);
    }

    public ProcedureDefinition ToDefinition() => new(
        new ProcedureSignature(Name, Inputs, Outputs), "A procedure of the TCK.", (_, arguments) => Lookup(arguments));

    private IEnumerable<Value[]> Lookup(IReadOnlyList<Value> arguments) => Rows
        .Where(row => Enumerable.Range(0, Inputs.Count).All(i => ValueEquivalence.AreEquivalent(row[i], arguments[i])))
        .Select(row => row.Skip(Inputs.Count).ToArray());

    private static List<ProcedureField> Fields(string text) =>
        [.. Field().Matches(text).Select(match => new ProcedureField(match.Groups["name"].Value, TypeOf(match.Groups["type"].Value)))];

    private static StaticType TypeOf(string name) => name switch
    {
        "INTEGER" => StaticType.Integer,
        "FLOAT" => StaticType.Float,
        "NUMBER" => StaticType.Number,
        "STRING" => StaticType.String,
        _ => throw new FormatException($"The TCK uses a type that this runner does not know: {name}"),
    };

    [GeneratedRegex(@"^there exists a procedure (?<name>[\w.]+)\((?<in>[^)]*)\)\s*::\s*\((?<out>[^)]*)\)\s*:$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?<name>\w+)\s*::\s*(?<type>\w+)\??")]
    private static partial Regex Field();
}
