namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>What the analysis must know of a procedure.</summary>
/// <param name="Name">With its namespace; case counts.</param>
/// <param name="Outputs">Empty: it yields no rows' columns and lets the incoming rows through.</param>
/// <param name="IsWriting">It changes the graph or the schema.</param>
public sealed record ProcedureSignature(
    string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs, bool IsWriting = false);

/// <param name="IsOptional">For an input: there is a default, so a call may leave it out.</param>
public sealed record ProcedureField(string Name, StaticType Type, bool IsOptional = false);
