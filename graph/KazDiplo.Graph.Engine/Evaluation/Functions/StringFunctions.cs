using System.Text;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "String functions". Positions and lengths count Unicode code points.</summary>
internal static class StringFunctions
{
    private static readonly Family String = new("String");
    private static readonly StaticType Separator = new(CypherTypes.String | CypherTypes.List, StaticType.String);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        String.Define("left", StaticType.String, "The first characters.", (_, a) => Left(a), Family.Argument("original", StaticType.String), Family.Argument("length", StaticType.Integer)),
        String.Define("right", StaticType.String, "The last characters.", (_, a) => Right(a), Family.Argument("original", StaticType.String), Family.Argument("length", StaticType.Integer)),
        String.Define("substring", StaticType.String, "Characters from a position (from 0), so many or to the end.", (_, a) => Substring(a), Family.Argument("original", StaticType.String), Family.Argument("start", StaticType.Integer), Family.Optional("length", StaticType.Integer)),
        String.Define("replace", StaticType.String, "The string with every occurrence replaced.", (_, a) => StringReplacement.Replace(a), Family.Argument("original", StaticType.String), Family.Argument("search", StaticType.String), Family.Argument("replace", StaticType.String)),
        String.Define("split", StaticType.ListOf(StaticType.String), "The parts between separators.", (_, a) => Split(a), Family.Argument("original", StaticType.String), Family.Argument("splitDelimiters", Separator)),
        String.Define("normalize", StaticType.String, "The string in a Unicode normal form, NFC by default.", (_, a) => Normalize(a), Family.Argument("input", StaticType.String), Family.Optional("normalForm", StaticType.String)),
        .. Case("toLower", "lower", LetterCase.ToLower),
        .. Case("toUpper", "upper", LetterCase.ToUpper),
    ];

    private static FunctionDefinition[] Case(string name, string alias, Func<string, string> convert) =>
    [
        .. new[] { name, alias }.Select(called => String.Define(
            called, StaticType.String, $"The string in {alias} case.", (_, a) => Value.String(convert(Argument.String(called, a[0]))), Family.Argument("input", StaticType.String))),
    ];

    private static Value Left(ReadOnlySpan<Value> arguments) => Value.String(CodePoints.Slice(
        Argument.String("left", arguments[0]), 0, Argument.Count("left", "length", arguments[1])));

    private static Value Right(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.String("right", arguments[0]);
        var length = Argument.Count("right", "length", arguments[1]);
        return Value.String(CodePoints.Slice(text, Math.Max(0, CodePoints.Count(text) - length), length));
    }

    private static Value Substring(ReadOnlySpan<Value> arguments) => Value.String(CodePoints.Slice(
        Argument.String("substring", arguments[0]),
        Argument.Count("substring", "start", arguments[1]),
        arguments.Length == 3 ? Argument.Count("substring", "length", arguments[2]) : int.MaxValue));

    private static Value Split(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.String("split", arguments[0]);
        var separators = arguments[1].Kind == ValueKind.List
            ? arguments[1].AsList().Select(item => Argument.String("split", item)).ToArray()
            : [Argument.String("split", arguments[1])];
        var parts = separators.Contains("", StringComparer.Ordinal) && text.Length > 0
            ? CodePoints.Split(text)
            : text.Split(separators, StringSplitOptions.None);
        var items = parts.Select(Value.String).ToArray();
        ValueLimits.CheckListLength(items.Length);
        return Value.List(new ListValue(items));
    }

    private static Value Normalize(ReadOnlySpan<Value> arguments)
    {
        var form = arguments.Length == 2 ? Argument.String("normalize", arguments[1]) : "NFC";
        var normalForm = form.ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => throw ValueErrors.InvalidValue($"Unknown normal form {ValueRenderer.Quote(form)}. Valid values are: NFC, NFD, NFKC, NFKD."),
        };
        var text = Argument.String("normalize", arguments[0]);
        try
        {
            return Value.String(text.Normalize(normalForm));
        }
        catch (ArgumentException)
        {
            throw ValueErrors.InvalidValue("The string holds half of a surrogate pair and has no normal form");
        }
    }
}
