namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>
/// Finds where a number ends and of which kind it is. Whether its value fits is decided where it is used, because
/// <c>-9223372036854775808</c> fits and its digits alone do not.
/// </summary>
internal ref struct NumberScanner(string text, int start)
{
    private readonly string _text = text;
    private int _offset = start;

    public TokenKind Scan(out int end)
    {
        var kind = Current == '0' && Ahead is 'x' or 'o' ? ScanPrefixed() : ScanDecimal();
        if (_offset < _text.Length && Lexer.IsNamePart(Current))
            kind = ScanMalformed();
        end = _offset;
        return kind;
    }

    private readonly char Current => _offset < _text.Length ? _text[_offset] : '\0';

    private readonly char Ahead => _offset + 1 < _text.Length ? _text[_offset + 1] : '\0';

    private TokenKind ScanPrefixed()
    {
        var isHexadecimal = Ahead == 'x';
        _offset += 2;
        var digits = _offset;
        while (isHexadecimal ? char.IsAsciiHexDigit(Current) : Current is >= '0' and <= '7')
            _offset++;
        return _offset == digits ? TokenKind.MalformedNumber : TokenKind.Integer;
    }

    private TokenKind ScanDecimal()
    {
        var first = _offset;
        SkipDigits();
        // The octal form 0777 of Cypher 4 is gone; taken as decimal it would silently mean another number.
        var kind = _text[first] == '0' && _offset > first + 1 ? TokenKind.MalformedNumber : TokenKind.Integer;
        if (Current == '.' && char.IsAsciiDigit(Ahead))
        {
            kind = TokenKind.Float;
            _offset++;
            SkipDigits();
        }
        if (Current is 'e' or 'E' && SkipExponent())
            kind = TokenKind.Float;
        return kind;
    }

    private bool SkipExponent()
    {
        var sign = Ahead is '+' or '-' ? 1 : 0;
        var digits = _offset + 1 + sign;
        if (digits >= _text.Length || !char.IsAsciiDigit(_text[digits]))
            return false;
        _offset = digits;
        SkipDigits();
        return true;
    }

    private TokenKind ScanMalformed()
    {
        while (_offset < _text.Length && Lexer.IsNamePart(Current))
            _offset++;
        return TokenKind.MalformedNumber;
    }

    /// <summary>Digits may be grouped with single underscores: <c>1_000_000</c>.</summary>
    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Ahead)))
            _offset++;
    }
}
