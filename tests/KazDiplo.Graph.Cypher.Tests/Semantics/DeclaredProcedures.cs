using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

/// <summary>Procedures from signatures as the TCK writes them: <c>test.my.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</summary>
public sealed class DeclaredProcedures : IProcedureCatalog
{
    private readonly Dictionary<string, ProcedureSignature> _procedures = new(StringComparer.Ordinal);

    public DeclaredProcedures(params IEnumerable<string> signatures)
    {
        foreach (var signature in signatures)
        {
            var open = signature.IndexOf('(', StringComparison.Ordinal);
            var close = signature.IndexOf(')', StringComparison.Ordinal);
            var outputs = signature[(signature.LastIndexOf('(') + 1)..signature.LastIndexOf(')')];
            var name = signature[..open].Trim();
            _procedures[name] = new ProcedureSignature(name, Fields(signature[(open + 1)..close]), Fields(outputs));
        }
    }

    public bool TryGetProcedure(string name, [NotNullWhen(true)] out ProcedureSignature? signature) =>
        _procedures.TryGetValue(name, out signature);

    private static List<ProcedureField> Fields(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new ProcedureField(parts[0], Type(parts[1])))
            .ToList();

    private static StaticType Type(string name) => name.TrimEnd('?') switch
    {
        "STRING" => StaticType.String,
        "INTEGER" => StaticType.Integer,
        "FLOAT" => StaticType.Float,
        "NUMBER" => StaticType.Number,
        "BOOLEAN" => StaticType.Boolean,
        var other => throw new ArgumentException($"The test knows no type {other}"),
    };
}
