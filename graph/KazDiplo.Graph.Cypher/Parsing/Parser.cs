using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Text to tree: a hand-written recursive descent.</summary>
public static class Parser
{
    /// <exception cref="CypherException">The text is no statement.</exception>
    public static Statement Parse(string text) =>
        throw new CypherException(CypherErrorType.SyntaxError, ErrorDetail.UnexpectedSyntax, "No grammar yet", default, text);
}
