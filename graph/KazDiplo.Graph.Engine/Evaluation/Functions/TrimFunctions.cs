using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>The functions that cut characters from the ends of a string: white space, or those that are named.</summary>
internal static class TrimFunctions
{
    private static readonly Family String = new("String");

    // What Java calls white space, and so Neo4j: no-break spaces and the control character NEL are kept.
    private static readonly char[] WhiteSpace =
    [
        .. Enumerable.Range(0, char.MaxValue).Select(unit => (char)unit)
            .Where(unit => char.IsWhiteSpace(unit) ? unit is not ('\u0085' or '\u00A0' or '\u2007' or '\u202F') : unit is >= '\u001C' and <= '\u001F'),
    ];

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Of("trim", "both ends", atStart: true, atEnd: true),
        Of("btrim", "both ends", atStart: true, atEnd: true),
        Of("ltrim", "the start", atStart: true, atEnd: false),
        Of("rtrim", "the end", atStart: false, atEnd: true),
    ];

    private static FunctionDefinition Of(string name, string where, bool atStart, bool atEnd) => String.Define(
        name, StaticType.String, $"The string without white space, or without the given characters, at {where}.",
        (_, a) => Value.String(Trim(name, a, atStart, atEnd)),
        Family.Argument("input", StaticType.String), Family.Optional("trimCharacterString", StaticType.String));

    private static string Trim(string name, ReadOnlySpan<Value> arguments, bool atStart, bool atEnd)
    {
        var text = Argument.String(name, arguments[0]);
        var unwanted = arguments.Length == 2 ? Argument.String(name, arguments[1]).ToCharArray() : WhiteSpace;
        if (unwanted.Length == 0)
        {
            return text;
        }

        text = atStart ? text.TrimStart(unwanted) : text;
        return atEnd ? text.TrimEnd(unwanted) : text;
    }
}
