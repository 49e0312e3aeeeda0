using System.Buffers;
using System.Text;

namespace KazDiplo.Graph.Values;

/// <summary>Strings counted and cut by Unicode code points, as Cypher does: a character outside the basic plane is one.</summary>
public static class CodePoints
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create(
        Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit).ToArray());

    public static int Count(string text) =>
        text.AsSpan().ContainsAny(Surrogates) ? text.Length - CountPairs(text) : text.Length;

    /// <summary>Cuts; what lies beyond the end is left out.</summary>
    /// <param name="start">Code points to skip, 0 or more.</param>
    /// <param name="length">Code points to take, 0 or more.</param>
    public static string Slice(string text, long start, long length)
    {
        var first = Offset(text, 0, start);
        return text[first..Offset(text, first, length)];
    }

    public static string Reverse(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var end = text.Length; end > 0;)
        {
            var begin = end > 1 && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? end - 2 : end - 1;
            builder.Append(text, begin, end - begin);
            end = begin;
        }

        return builder.ToString();
    }

    /// <summary>Each code point as a string of its own.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var units = Units(text, at);
            yield return text.Substring(at, units);
            at += units;
        }
    }

    private static int Units(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static int Offset(string text, int from, long codePoints)
    {
        var at = from;
        if (!text.AsSpan(from).ContainsAny(Surrogates))
        {
            return (int)Math.Min(text.Length, from + Math.Min(codePoints, text.Length));
        }

        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += Units(text, at);
        }

        return at;
    }

    private static int CountPairs(string text)
    {
        var pairs = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                pairs++;
                i++;
            }
        }

        return pairs;
    }
}
