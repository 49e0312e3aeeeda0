namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>openCypher's error types, as far as they can arise before a query runs.</summary>
public enum CypherErrorType
{
    SyntaxError,
    SemanticError,
    TypeError,
    ArgumentError,
    ParameterMissing,
    ProcedureError,
}
