using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>The function <c>replace</c>, with the result's size known before it is made.</summary>
internal static class StringReplacement
{
    public static Value Replace(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.String("replace", arguments[0]);
        var search = Argument.String("replace", arguments[1]);
        var replacement = Argument.String("replace", arguments[2]);
        var occurrences = search.Length == 0 ? text.Length + 1 : text.AsSpan().Count(search);
        ValueLimits.CheckStringLength(text.Length + ((long)occurrences * (replacement.Length - search.Length)));
        return Value.String(search.Length == 0
            ? Interleave(text, replacement)
            : text.Replace(search, replacement, StringComparison.Ordinal));
    }

    // The empty string occurs before every character and at the end.
    private static string Interleave(string text, string replacement) =>
        replacement + string.Concat(CodePoints.Split(text).Select(character => character + replacement));
}
