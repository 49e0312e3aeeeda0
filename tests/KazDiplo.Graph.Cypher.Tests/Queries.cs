using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Cypher.Syntax;
using KazDiplo.Graph.Cypher.Tests.Semantics;

namespace KazDiplo.Graph.Cypher.Tests;

/// <summary>Short ways into the front end.</summary>
public static class Queries
{
    private static readonly SmallFunctionCatalog Functions = new();

    public static Query Parse(string text) => Parser.Parse(text).ShouldBeOfType<QueryStatement>().Query;

    /// <summary>The expression, parsed as the only column of a RETURN.</summary>
    public static Expression Expression(string text) => ReturnedBy($"RETURN {text}").ShouldHaveSingleItem().Expression;

    public static AstList<ProjectionItem> ReturnedBy(string text) =>
        Parse(text).Parts[^1].Clauses[^1].ShouldBeOfType<ReturnClause>().Body.Items;

    /// <summary>The clause at the place, counted from 0.</summary>
    public static T Clause<T>(string text, int index = 0)
        where T : Clause => Parse(text).Parts[0].Clauses[index].ShouldBeOfType<T>();

    public static SemanticModel Analyze(string text, params string[] procedures) =>
        SemanticAnalyzer.Analyze(Parser.Parse(text), text, Functions, new DeclaredProcedures(procedures));

    public static CypherException ParseError(string text) => Should.Throw<CypherException>(() => Parser.Parse(text));

    public static CypherException AnalysisError(string text, params string[] procedures) =>
        Should.Throw<CypherException>(() => Analyze(text, procedures));
}
