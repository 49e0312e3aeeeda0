using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Text to tree: a hand-written recursive descent over the tokens of one statement.</summary>
public static class Parser
{
    /// <exception cref="CypherException">The text is no statement, or is beyond <see cref="QueryTextLimits"/>.</exception>
    public static Statement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var grammar = new Grammar(text);
        var statement = new StatementParser(grammar).Statement();
        if (AstTree.FirstBeyond(statement, QueryTextLimits.MaxTreeHeight) is { } deep)
            grammar.Tokens.Errors.TooDeep(deep.Span);
        return statement;
    }
}
