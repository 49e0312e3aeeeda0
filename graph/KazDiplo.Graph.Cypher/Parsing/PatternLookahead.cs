using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// Tells a pattern from an arithmetic expression in brackets: <c>(a)-[r]-(b)</c> could also be two subtractions. As in
/// Neo4j, what can be a pattern is one. Decided by looking ahead, never by trying and going back, so that nested
/// brackets cost no exponential time.
/// </summary>
internal static class PatternLookahead
{
    /// <summary>Whether a node with a relationship behind it begins at the token <paramref name="at"/> further on.</summary>
    public static bool IsPath(TokenReader tokens, int at = 0) =>
        tokens.AreKinds(at, TokenKind.LeftParen) && LooksLikeElement(tokens, at + 1, TokenKind.RightParen)
        && tokens.DistanceBehindBracket(at) is > 0 and var next && IsRelationship(tokens, next);

    private static bool IsRelationship(TokenReader tokens, int at)
    {
        if (tokens.AreKinds(at, TokenKind.Less, TokenKind.Minus))
            at++;
        if (!tokens.AreKinds(at, TokenKind.Minus))
            return false;
        at++;
        if (tokens.AreKinds(at, TokenKind.LeftBracket))
        {
            if (!LooksLikeElement(tokens, at + 1, TokenKind.RightBracket))
                return false;
            at = tokens.DistanceBehindBracket(at);
        }
        if (at < 0 || !tokens.AreKinds(at, TokenKind.Minus))
            return false;
        at++;
        if (tokens.AreKinds(at, TokenKind.Greater))
            at++;
        return tokens.AreKinds(at, TokenKind.LeftParen);
    }

    /// <summary>Whether the tokens may begin the inside of a node or relationship pattern.</summary>
    private static bool LooksLikeElement(TokenReader tokens, int at, TokenKind close)
    {
        if (tokens.Peek(at).Kind is TokenKind.Word or TokenKind.EscapedName && !tokens.IsWord("WHERE", at))
            at++;
        var kind = tokens.Peek(at).Kind;
        return kind == close
            || kind is TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Star or TokenKind.Parameter
            || tokens.IsWord("WHERE", at)
            || tokens.IsWord("IS", at);
    }
}
