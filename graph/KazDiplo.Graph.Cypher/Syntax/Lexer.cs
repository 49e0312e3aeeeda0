using System.Globalization;

namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>Query text to tokens (openCypher 9 grammar, "SymbolicName", "Literal"). Comments and space are left out.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly SyntaxErrors _errors;
    private int _offset;

    private Lexer(string text)
    {
        _text = text;
        _errors = new SyntaxErrors(text);
    }

    /// <summary>All tokens; the last one is <see cref="TokenKind.End"/>.</summary>
    public static List<Token> Read(string text)
    {
        if (text.Length > QueryTextLimits.MaxLength)
            SyntaxErrors.TooLong(text);
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        Token token;
        do
        {
            token = lexer.Next();
            tokens.Add(token);
        }
        while (token.Kind != TokenKind.End);
        return tokens;
    }

    /// <summary>Whether an unescaped name may begin with the character.</summary>
    public static bool IsNameStart(char c) =>
        char.IsAsciiLetter(c) || c == '_' || (c > 127 && (char.IsLetter(c) || char.IsSurrogate(c) || IsConnectorOrLetterNumber(c)));

    /// <summary>Whether an unescaped name may go on with the character.</summary>
    public static bool IsNamePart(char c) => IsNameStart(c) || char.IsAsciiDigit(c) || (c > 127 && IsNameExtender(c));

    private Token Next()
    {
        SkipSpaceAndComments();
        if (_offset == _text.Length)
            return new Token(TokenKind.End, new SourceSpan(_offset, 0));
        var start = _offset;
        var kind = ReadToken(_text[start]);
        return new Token(kind, new SourceSpan(start, _offset - start));
    }

    private TokenKind ReadToken(char c)
    {
        if (IsNameStart(c))
            return ReadWord();
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Ahead(1)) && !FollowsDot()))
            return new NumberScanner(_text, _offset).Scan(out _offset);
        return c switch
        {
            '\'' or '"' => ReadString(c),
            '`' => ReadEscapedName(),
            '$' => ReadParameter(),
            _ => ReadSymbol(c),
        };
    }

    /// <summary>After a dot or digits with a dot, as in <c>*1..5</c>, a further dot begins no number.</summary>
    private bool FollowsDot() => _offset > 0 && _text[_offset - 1] == '.';

    private TokenKind ReadWord()
    {
        while (_offset < _text.Length && IsNamePart(_text[_offset]))
            _offset++;
        return TokenKind.Word;
    }

    private TokenKind ReadString(char quote)
    {
        var start = _offset++;
        while (_offset < _text.Length && _text[_offset] != quote)
            _offset += _text[_offset] == '\\' ? 2 : 1;
        if (_offset >= _text.Length)
        {
            _offset = _text.Length;
            _errors.Fail(
                ErrorDetail.UnexpectedSyntax,
                new SourceSpan(start, _offset - start),
                "Failed to parse string literal. The query must contain an even number of non-escaped quotes.");
        }
        _offset++;
        return TokenKind.String;
    }

    /// <summary>Two backticks inside stand for one.</summary>
    private TokenKind ReadEscapedName()
    {
        var start = _offset++;
        while (_offset < _text.Length && (_text[_offset] != '`' || Ahead(1) == '`'))
            _offset += _text[_offset] == '`' ? 2 : 1;
        if (_offset >= _text.Length)
            _errors.InvalidInput(new SourceSpan(start, _text.Length - start), "a closing '`'");
        _offset++;
        return TokenKind.EscapedName;
    }

    private TokenKind ReadParameter()
    {
        _offset++;
        if (_offset == _text.Length)
            return TokenKind.Dollar;
        if (_text[_offset] == '`')
            ReadEscapedName();
        else if (IsNamePart(_text[_offset]))
            ReadWord();
        else
            return TokenKind.Dollar;
        return TokenKind.Parameter;
    }

    private TokenKind ReadSymbol(char c)
    {
        var (kind, length) = (c, Ahead(1)) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            (':', ':') => (TokenKind.ColonColon, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('=', '~') => (TokenKind.Matches, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('|', '|') => (TokenKind.BarBar, 2),
            _ => (SingleSymbol(c), 1),
        };
        _offset += length;
        return kind;
    }

    private TokenKind SingleSymbol(char c) => c switch
    {
        '(' => TokenKind.LeftParen,
        ')' => TokenKind.RightParen,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        _ => UnknownCharacter(c),
    };

    private TokenKind UnknownCharacter(char c)
    {
        var detail = c > 127 ? ErrorDetail.InvalidUnicodeCharacter : ErrorDetail.UnexpectedSyntax;
        _errors.Fail(detail, new SourceSpan(_offset, 1), $"Invalid input '{c}' (U+{(int)c:X4}): Cypher has no such character outside names and strings");
        return default;
    }

    private void SkipSpaceAndComments()
    {
        while (_offset < _text.Length)
        {
            var c = _text[_offset];
            if (char.IsWhiteSpace(c) || c == '\uFEFF' || c is >= '\u001C' and <= '\u001F')
                _offset++;
            else if (c == '/' && Ahead(1) == '/')
                SkipLineComment();
            else if (c == '/' && Ahead(1) == '*')
                SkipBlockComment();
            else
                return;
        }
    }

    private void SkipLineComment()
    {
        var end = _text.AsSpan(_offset).IndexOfAny('\n', '\r');
        _offset = end < 0 ? _text.Length : _offset + end;
    }

    private void SkipBlockComment()
    {
        var end = _text.IndexOf("*/", _offset + 2, StringComparison.Ordinal);
        if (end < 0)
            _errors.InvalidInput(new SourceSpan(_offset, 2), "the end of the comment, '*/'");
        _offset = end + 2;
    }

    private char Ahead(int distance) => _offset + distance < _text.Length ? _text[_offset + distance] : '\0';

    private static bool IsConnectorOrLetterNumber(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;

    private static bool IsNameExtender(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
