namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>What the page must know of a text before the engine reads it: its parameters and whether it asks for a plan.</summary>
/// <remarks>Follows openCypher 9's lexical rules for strings, escaped names and comments; everything else is left to the engine.</remarks>
public static class QueryText
{
    /// <summary>Names of the parameters in the order of their first use, without the dollar sign.</summary>
    public static IReadOnlyList<string> ParametersOf(string text)
    {
        var names = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = SkipQuoted(text, at);
            if (end == at && text[at] == '$' && NameAfter(text, at + 1, out end) is { Length: > 0 } name && !names.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }

            at = Math.Max(end, at + 1);
        }

        return names;
    }

    /// <summary>True where the first word is EXPLAIN or PROFILE.</summary>
    public static bool AsksForPlan(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || IsComment(text, at)))
        {
            at = IsComment(text, at) ? SkipQuoted(text, at) : at + 1;
        }

        var word = text.AsSpan(at, WordEnd(text, at) - at);
        return word.Equals("EXPLAIN", StringComparison.OrdinalIgnoreCase) || word.Equals("PROFILE", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsComment(string text, int at) =>
        text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    /// <summary>The end of the string, escaped name or comment that begins here; the same place where none does.</summary>
    private static int SkipQuoted(string text, int at) => text[at] switch
    {
        '\'' or '"' => ClosingQuote(text, at),
        '`' => End(text, "`", at + 1),
        '/' when IsComment(text, at) => text[at + 1] == '/' ? End(text, "\n", at + 2) : End(text, "*/", at + 2),
        _ => at,
    };

    private static int ClosingQuote(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[at])
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static string NameAfter(string text, int at, out int end)
    {
        if (at < text.Length && text[at] == '`')
        {
            end = End(text, "`", at + 1);
            return text[(at + 1)..Math.Max(at + 1, end - 1)];
        }

        end = WordEnd(text, at);
        return text[at..end];
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static int End(string text, string mark, int from)
    {
        var found = text.IndexOf(mark, Math.Min(from, text.Length), StringComparison.Ordinal);
        return found < 0 ? text.Length : found + mark.Length;
    }
}
