using System.Globalization;
using System.Text;

namespace KazDiplo.Graph.Tck.Expected;

/// <summary>Parses the notation of TCK result tables (openCypher, <c>tck/README.adoc</c>, "Format of the expected results").</summary>
internal sealed class ExpectedValueParser
{
    private readonly string _text;
    private int _at;

    private ExpectedValueParser(string text) => _text = text;

    public static ExpectedValue Parse(string text)
    {
        var parser = new ExpectedValueParser(text);
        var value = parser.Value();
        parser.SkipBlanks();
        return parser._at == text.Length ? value : throw parser.Unexpected("the end");
    }

    private ExpectedValue Value()
    {
        SkipBlanks();
        return Peek() switch
        {
            '\'' => new ExpectedString(QuotedString()),
            '[' => ListOrRelationship(),
            '{' => Map(),
            '(' => Node(),
            '<' => Path(),
            _ => NumberOrWord(),
        };
    }

    private ExpectedValue NumberOrWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '.' or '-' or '+'))
        {
            _at++;
        }

        var word = _text[start.._at];
        return word switch
        {
            "null" => new ExpectedNull(),
            "true" => new ExpectedBoolean(true),
            "false" => new ExpectedBoolean(false),
            "NaN" => new ExpectedFloat(double.NaN),
            "Inf" or "Infinity" => new ExpectedFloat(double.PositiveInfinity),
            "-Inf" or "-Infinity" => new ExpectedFloat(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => new ExpectedInteger(integer),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new ExpectedFloat(number),
            _ => throw Unexpected("a value"),
        };
    }

    private string QuotedString()
    {
        Expect('\'');
        var text = new StringBuilder();
        while (Peek() != '\'')
        {
            if (Peek() == '\\' && _at + 1 < _text.Length)
            {
                _at++;
                text.Append(Peek() switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
            }
            else
            {
                text.Append(Peek());
            }

            _at++;
        }

        Expect('\'');
        return text.ToString();
    }

    private ExpectedValue ListOrRelationship()
    {
        var mark = _at;
        Expect('[');
        SkipBlanks();
        if (Peek() == ':')
        {
            _at = mark;
            return Relationship();
        }

        var items = new List<ExpectedValue>();
        while (!TryTake(']'))
        {
            items.Add(Value());
            SkipBlanks();
            TryTake(',');
            SkipBlanks();
        }

        return new ExpectedList(items);
    }

    private ExpectedMap Map()
    {
        Expect('{');
        var entries = new Dictionary<string, ExpectedValue>(StringComparer.Ordinal);
        SkipBlanks();
        while (!TryTake('}'))
        {
            SkipBlanks();
            var key = Name();
            SkipBlanks();
            Expect(':');
            entries.Add(key, Value());
            SkipBlanks();
            TryTake(',');
            SkipBlanks();
        }

        return new ExpectedMap(entries);
    }

    private ExpectedNode Node()
    {
        Expect('(');
        var labels = new List<string>();
        SkipBlanks();
        while (TryTake(':'))
        {
            labels.Add(Name());
            SkipBlanks();
        }

        var properties = Peek() == '{' ? Map() : new ExpectedMap(new Dictionary<string, ExpectedValue>());
        SkipBlanks();
        Expect(')');
        return new ExpectedNode(labels, properties);
    }

    private ExpectedRelationship Relationship()
    {
        Expect('[');
        Expect(':');
        var type = Name();
        SkipBlanks();
        var properties = Peek() == '{' ? Map() : new ExpectedMap(new Dictionary<string, ExpectedValue>());
        SkipBlanks();
        Expect(']');
        return new ExpectedRelationship(type, properties);
    }

    private ExpectedPath Path()
    {
        Expect('<');
        var nodes = new List<ExpectedNode> { Node() };
        var relationships = new List<ExpectedRelationship>();
        var forward = new List<bool>();
        while (!TryTake('>'))
        {
            var backwards = TryTake('<');
            Expect('-');
            relationships.Add(Relationship());
            Expect('-');
            forward.Add(!backwards);
            if (!backwards)
            {
                Expect('>');
            }

            nodes.Add(Node());
        }

        return new ExpectedPath(nodes, relationships, forward);
    }

    private string Name()
    {
        if (TryTake('`'))
        {
            var quoted = _text[_at.._text.IndexOf('`', _at)];
            _at += quoted.Length + 1;
            return quoted;
        }

        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private char Peek() => _at < _text.Length ? _text[_at] : throw Unexpected("more");

    private bool TryTake(char wanted)
    {
        if (_at >= _text.Length || _text[_at] != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!TryTake(wanted))
        {
            throw Unexpected($"'{wanted}'");
        }
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private FormatException Unexpected(string wanted) => new($"Expected {wanted} at {_at} of the TCK value: {_text}");
}
