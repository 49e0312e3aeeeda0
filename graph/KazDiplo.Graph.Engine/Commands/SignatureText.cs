using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>Signatures of procedures as SHOW PROCEDURES prints them.</summary>
internal static class SignatureText
{
    public static string Of(ProcedureSignature signature) =>
        $"{signature.Name}({Fields(signature.Inputs)}) :: ({Fields(signature.Outputs)})";

    public static string TypeName(StaticType type) => type.Types switch
    {
        CypherTypes.List => $"LIST<{TypeName(type.ElementOrAny)}>",
        CypherTypes.Any => "ANY",
        CypherTypes.Number => "INTEGER | FLOAT",
        _ => type.Types.ToString().ToUpperInvariant(),
    };

    private static string Fields(IEnumerable<ProcedureField> fields) =>
        string.Join(", ", fields.Select(field => $"{field.Name} :: {TypeName(field.Type)}"));
}
