using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>A place in the token list, with the few questions that a grammar rule asks there.</summary>
internal sealed class TokenReader
{
    private readonly List<Token> _tokens;
    private readonly string _text;
    private int _index;

    public TokenReader(string text)
    {
        _text = text;
        Errors = new SyntaxErrors(text);
        _tokens = Lexer.Read(text);
        Nesting = new NestingGuard(Errors);
    }

    public SyntaxErrors Errors { get; }

    public NestingGuard Nesting { get; }

    public Token Current => _tokens[_index];

    /// <summary>The token <paramref name="distance"/> further on; beyond the end, the end.</summary>
    public Token Peek(int distance) => _tokens[Math.Min(_index + distance, _tokens.Count - 1)];

    public Token Take() => _tokens[_index < _tokens.Count - 1 ? _index++ : _index];

    public bool Is(TokenKind kind) => Current.Kind == kind;

    /// <summary>Whether the tokens from here on are of these kinds.</summary>
    public bool AreKinds(int distance, params ReadOnlySpan<TokenKind> kinds)
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            if (Peek(distance + i).Kind != kinds[i])
                return false;
        }
        return true;
    }

    public bool TryTake(TokenKind kind)
    {
        if (!Is(kind))
            return false;
        Take();
        return true;
    }

    public Token Expect(TokenKind kind, string expected)
    {
        if (!Is(kind))
            Fail(expected);
        return Take();
    }

    /// <summary>Whether the token is this word, in any case.</summary>
    public bool IsWord(string word, int distance = 0)
    {
        var token = Peek(distance);
        return token.Kind == TokenKind.Word && token.Span.Length == word.Length
            && TextOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the tokens from here on are these words.</summary>
    public bool AreWords(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(words[i], i))
                return false;
        }
        return true;
    }

    public bool IsAnyWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(word))
                return true;
        }
        return false;
    }

    public bool TryWord(string word)
    {
        if (!IsWord(word))
            return false;
        Take();
        return true;
    }

    public bool TryWords(params ReadOnlySpan<string> words)
    {
        if (!AreWords(words))
            return false;
        _index += words.Length;
        return true;
    }

    public bool TryAnyWord(params ReadOnlySpan<string> words)
    {
        if (!IsAnyWord(words))
            return false;
        Take();
        return true;
    }

    public void ExpectWord(string word)
    {
        if (!TryWord(word))
            Fail($"'{word}'");
    }

    public ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Span.Offset, token.Span.Length);

    /// <summary>From the beginning of <paramref name="first"/> to the end of the token taken last.</summary>
    public SourceSpan SpanFrom(Token first) => SpanFrom(first.Span);

    public SourceSpan SpanFrom(SourceSpan first) => _index == 0 ? first : first.To(_tokens[_index - 1].Span);

    /// <summary>The text of the query between two tokens, as written.</summary>
    public string TextFrom(Token first) => SpanFrom(first).Slice(_text);

    /// <summary>How far it is from the bracket at <paramref name="distance"/> to its partner; -1 where it has none.</summary>
    public int DistanceBehindBracket(int distance)
    {
        var depth = 0;
        for (var i = _index + distance; i < _tokens.Count; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParen or TokenKind.RightBracket or TokenKind.RightBrace when --depth == 0:
                    return i - _index + 1;
            }
        }
        return -1;
    }

    [DoesNotReturn]
    public void Fail(string expected) => Errors.InvalidInput(Current.Span, expected);
}
