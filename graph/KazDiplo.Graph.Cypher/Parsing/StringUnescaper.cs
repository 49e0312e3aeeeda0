using System.Globalization;
using System.Text;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// The text of a string literal (openCypher 9 grammar, "EscapedChar"): <c>\\ \' \" \` \b \f \n \r \t \uXXXX
/// \UXXXXXXXX</c>. As in Neo4j, a backslash before anything else stands for itself, so <c>'\d'</c> has two characters.
/// </summary>
internal ref struct StringUnescaper(ReadOnlySpan<char> quoted, SourceSpan span, SyntaxErrors errors)
{
    private readonly ReadOnlySpan<char> _inner = quoted[1..^1];
    private int _index;

    public string Unescape()
    {
        if (!_inner.Contains('\\'))
            return _inner.ToString();
        var result = new StringBuilder(_inner.Length);
        while (_index < _inner.Length)
        {
            var c = _inner[_index++];
            if (c == '\\')
                AppendEscaped(result, _inner[_index++]);
            else
                result.Append(c);
        }
        return result.ToString();
    }

    private void AppendEscaped(StringBuilder result, char c)
    {
        switch (c)
        {
            case 'u':
                result.Append((char)CodePoint(4));
                break;
            case 'U':
                AppendLongCodePoint(result);
                break;
            default:
                AppendSimple(result, c);
                break;
        }
    }

    private static void AppendSimple(StringBuilder result, char c)
    {
        var meant = c switch
        {
            '\\' or '\'' or '"' or '`' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meant == '\0')
            result.Append('\\').Append(c);
        else
            result.Append(meant);
    }

    private void AppendLongCodePoint(StringBuilder result)
    {
        var value = CodePoint(8);
        if (!Rune.IsValid(value))
            FailUnicode(8);
        result.Append(new Rune(value).ToString());
    }

    private int CodePoint(int digits)
    {
        var available = Math.Min(digits, _inner.Length - _index);
        var text = _inner.Slice(_index, available);
        if (available < digits || !int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            FailUnicode(available);
            return default;
        }
        _index += digits;
        return value;
    }

    private readonly void FailUnicode(int length) => errors.Fail(
        ErrorDetail.InvalidUnicodeLiteral,
        Place(2 + length),
        "Invalid unicode escape: \\u needs four hexadecimal digits, \\U eight of an existing character");

    /// <summary>The escape that has just been read: the backslash is two characters back.</summary>
    private readonly SourceSpan Place(int length) => new(span.Offset + 1 + Math.Max(0, _index - 2), length);
}
