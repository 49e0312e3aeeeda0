using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <param name="IsOptional">May be left out, together with all that follow.</param>
public sealed record FunctionParameter(string Name, StaticType Type, bool IsOptional = false)
{
    /// <summary>As SHOW FUNCTIONS writes it in a signature.</summary>
    public override string ToString() => $"{Name}{(IsOptional ? " = null" : "")} :: {TypeNames.Of(Type)}";
}
