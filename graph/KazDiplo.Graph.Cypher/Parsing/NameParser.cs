using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Variables, labels, property keys, parameters: any word or any text in backticks.</summary>
internal sealed class NameParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public bool IsName(int distance = 0) => _tokens.Peek(distance).Kind is TokenKind.Word or TokenKind.EscapedName;

    public string Name(string expected)
    {
        if (!IsName())
            _tokens.Fail(expected);
        var token = _tokens.Take();
        return token.Kind == TokenKind.EscapedName ? Unescape(token) : _tokens.TextOf(token).ToString();
    }

    public Variable Variable()
    {
        var token = _tokens.Current;
        return new Variable(Name("a variable name"), token.Span);
    }

    public Parameter Parameter()
    {
        var token = _tokens.Expect(TokenKind.Parameter, "a parameter");
        var text = _tokens.TextOf(token)[1..];
        var name = text[0] == '`' ? Unescape(text) : text.ToString();
        return new Parameter(name, token.Span);
    }

    /// <summary>Names joined by dots, as procedures and functions have them.</summary>
    public string QualifiedName(string expected)
    {
        var name = Name(expected);
        while (_tokens.Is(TokenKind.Dot) && IsName(1))
        {
            _tokens.Take();
            name = $"{name}.{Name(expected)}";
        }
        return name;
    }

    private string Unescape(Token token)
    {
        var name = Unescape(_tokens.TextOf(token));
        if (name.Length == 0)
            _tokens.Errors.InvalidInput(token.Span, "a name that is not empty");
        return name;
    }

    private static string Unescape(ReadOnlySpan<char> quoted) =>
        quoted[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal);
}
