using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Decides whether a parsed statement has a meaning, and finds out what the planner must know.</summary>
public static class SemanticAnalyzer
{
    /// <param name="text">The text that <paramref name="statement"/> was parsed from, for the places of errors.</param>
    /// <exception cref="CypherException">The statement has no meaning.</exception>
    public static SemanticModel Analyze(
        Statement statement, string text, IFunctionCatalog functions, IProcedureCatalog procedures)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var analysis = new Analysis(text, functions, procedures);
        IReadOnlyList<Column>? columns = null;
        if (statement is QueryStatement query)
            columns = analysis.Queries.Query(query.Query, QueryKind.Statement, _ => new Scope());
        else
            Parameters(statement, analysis.Findings);
        return new SemanticModel(statement, columns?.Select(column => column.Name).ToList() ?? [], analysis.Findings);
    }

    /// <summary>Commands have no variables; only the parameters that they need are of interest.</summary>
    private static void Parameters(Statement command, SemanticFindings findings)
    {
        findings.IsWriting = command is SchemaCommand;
        foreach (var parameter in AstTree.SelfAndDescendants(command).OfType<Parameter>())
            findings.Parameters.TryAdd(parameter.Name, parameter.Span);
    }
}
