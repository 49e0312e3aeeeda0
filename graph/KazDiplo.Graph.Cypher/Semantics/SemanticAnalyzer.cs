using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Decides whether a parsed statement has a meaning, and finds out what the planner must know.</summary>
public static class SemanticAnalyzer
{
    /// <param name="text">The text that <paramref name="statement"/> was parsed from, for the places of errors.</param>
    /// <exception cref="CypherException">The statement has no meaning.</exception>
    public static SemanticModel Analyze(
        Statement statement, string text, IFunctionCatalog functions, IProcedureCatalog procedures) =>
        new(statement, [], isWriting: false, new SemanticFindings());
}
