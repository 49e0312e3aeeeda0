using System.Globalization;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>The values of numbers and strings.</summary>
internal sealed class LiteralParser(Grammar grammar)
{
    private const ulong MinIntegerMagnitude = 1UL << 63;

    private readonly TokenReader _tokens = grammar.Tokens;

    public IntegerLiteral Integer()
    {
        var token = _tokens.Expect(TokenKind.Integer, "an integer");
        var magnitude = Magnitude(token);
        if (magnitude > long.MaxValue)
            Overflow(token, "");
        return new IntegerLiteral((long)magnitude, token.Span);
    }

    /// <summary>A minus sign and digits: only together can they say the smallest integer.</summary>
    public IntegerLiteral NegativeInteger()
    {
        var minus = _tokens.Take();
        var token = _tokens.Expect(TokenKind.Integer, "an integer");
        var magnitude = Magnitude(token);
        if (magnitude > MinIntegerMagnitude)
            Overflow(token, "-");
        return new IntegerLiteral(unchecked(-(long)magnitude), _tokens.SpanFrom(minus));
    }

    public FloatLiteral Float()
    {
        var token = _tokens.Take();
        var digits = _tokens.TextOf(token).ToString().Replace("_", "", StringComparison.Ordinal);
        var value = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
            _tokens.Errors.Fail(ErrorDetail.FloatingPointOverflow, token.Span, "floating point number is too large");
        return new FloatLiteral(value, token.Span);
    }

    public StringLiteral String()
    {
        var token = _tokens.Expect(TokenKind.String, "a string");
        return new StringLiteral(new StringUnescaper(_tokens.TextOf(token), token.Span, _tokens.Errors).Unescape(), token.Span);
    }

    /// <summary>The error for digits that run into letters.</summary>
    public void FailMalformedNumber() => _tokens.Errors.Fail(
        ErrorDetail.InvalidNumberLiteral, _tokens.Current.Span, $"invalid literal number '{_tokens.TextOf(_tokens.Current)}'");

    private ulong Magnitude(Token token)
    {
        var text = _tokens.TextOf(token).ToString().Replace("_", "", StringComparison.Ordinal);
        ulong magnitude = 0;
        var (numberBase, digits) = text.Length > 2 && text[1] is 'x' or 'o'
            ? (text[1] == 'x' ? 16u : 8u, text[2..])
            : (10u, text);
        foreach (var digit in digits)
        {
            var next = (magnitude * numberBase) + (ulong)HexDigit(digit);
            if (magnitude > (MinIntegerMagnitude / numberBase) + 1)
                Overflow(token, "");
            magnitude = next;
        }
        return magnitude;
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private void Overflow(Token token, string sign) => _tokens.Errors.Fail(
        ErrorDetail.IntegerOverflow, token.Span, $"integer is too large: {sign}{_tokens.TextOf(token)}");
}
