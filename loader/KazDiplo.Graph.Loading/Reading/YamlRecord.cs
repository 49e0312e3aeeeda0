using System.Globalization;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using YamlDotNet.RepresentationModel;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>
/// Typed access to one YAML mapping. Every fault is noted with its line and does not stop the reading; a field that
/// nobody asked for is a fault too, because a misspelt key would otherwise lose data in silence.
/// </summary>
internal sealed class YamlRecord
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly string _prefix;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlRecord(YamlMappingNode node, string file, ProblemList problems, string prefix = "")
    {
        _node = node;
        _file = file;
        _problems = problems;
        _prefix = prefix;
    }

    public SourceLocation Location => LocationOf(_node);

    public string Required(string field)
    {
        var text = Text(field);
        if (string.IsNullOrWhiteSpace(text))
        {
            _problems.Add(Location, _prefix + field, null, "a value is required", $"Write '{field}: …' in this record");
            return "";
        }

        return text;
    }

    public string? Text(string field) => Find(field) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => Fault<string>(other, field, "a single value is expected", "Write one value on the line"),
    };

    public long? Integer(string field) => Parse<long>(field, "a whole number is expected", text =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    public double? Number(string field) => Parse<double>(field, "a number is expected", text =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null);

    public bool? Boolean(string field) => Parse<bool>(field, "true or false is expected", text => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    });

    public DateOnly? Date(string field) => Parse<DateOnly>(field, "a date is expected as YYYY-MM-DD", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    public string OneOf(string field, string fallback, params string[] allowed)
    {
        var text = Text(field);
        if (text is not null && !allowed.Contains(text, StringComparer.Ordinal))
        {
            _problems.Add(LocationOf(Find(field)!), _prefix + field, text, "the value is not one of those allowed", $"Use one of: {string.Join(", ", allowed)}");
        }

        return text ?? fallback;
    }

    /// <summary>A list of texts, or a single text as a list of one; empty when the field is missing.</summary>
    public IReadOnlyList<string> Texts(string field) => Find(field) switch
    {
        null => [],
        YamlScalarNode scalar => scalar.Value is { Length: > 0 } value ? [value] : [],
        YamlSequenceNode sequence => [.. sequence.OfType<YamlScalarNode>().Select(item => item.Value ?? "")],
        var other => Fault<IReadOnlyList<string>>(other, field, "a list is expected", "Write '- item' lines") ?? [],
    };

    public IReadOnlyList<int> Integers(string field)
    {
        var numbers = new List<int>();
        foreach (var text in Texts(field))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                _problems.Add(Location, _prefix + field, text, "a whole number is expected", "Write digits only");
            }
        }

        return numbers;
    }

    public YamlRecord? Record(string field) => Find(field) switch
    {
        null => null,
        YamlMappingNode mapping => new YamlRecord(mapping, _file, _problems, $"{_prefix}{field}."),
        var other => Fault<YamlRecord>(other, field, "a record is expected", "Write 'key: value' pairs below it"),
    };

    public IEnumerable<YamlRecord> Records(string field)
    {
        switch (Find(field))
        {
            case null:
                yield break;
            case YamlSequenceNode sequence:
                foreach (var item in sequence)
                {
                    if (item is YamlMappingNode mapping)
                    {
                        yield return new YamlRecord(mapping, _file, _problems);
                    }
                    else
                    {
                        Fault<YamlRecord>(item, field, "a list of records is expected", "Write '- key: value' items");
                    }
                }

                break;
            case var other:
                Fault<YamlRecord>(other, field, "a list of records is expected", "Write '- key: value' items");
                break;
        }
    }

    public bool Has(string field) => _node.Children.ContainsKey(new YamlScalarNode(field));

    /// <summary>Notes every field that was never asked for.</summary>
    public void RejectUnknownFields()
    {
        foreach (var key in _node.Children.Keys.OfType<YamlScalarNode>().Where(key => !_asked.Contains(key.Value ?? "")))
        {
            _problems.Add(LocationOf(key), _prefix + key.Value, null, "the field is not known here", $"Known fields: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
        }
    }

    private YamlNode? Find(string field)
    {
        _asked.Add(field);
        return _node.Children.TryGetValue(new YamlScalarNode(field), out var found) && found is not YamlScalarNode { Value: null or "" or "null" or "~", Style: YamlDotNet.Core.ScalarStyle.Plain }
            ? found
            : null;
    }

    private T? Parse<T>(string field, string rule, Func<string, T?> parse)
        where T : struct
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            _problems.Add(LocationOf(Find(field)!), _prefix + field, text, rule, "Correct the value");
        }

        return value;
    }

    private T? Fault<T>(YamlNode node, string field, string rule, string mend)
        where T : class
    {
        _problems.Add(LocationOf(node), _prefix + field, null, rule, mend);
        return null;
    }

    private SourceLocation LocationOf(YamlNode node) => new(_file, (int)node.Start.Line);
}
