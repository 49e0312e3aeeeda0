using System.Buffers;
using System.Text;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>
/// Upper and lower case with the letters that become several: .NET maps letter to letter only, Cypher knows that the
/// upper case of ß is SS. Unicode Character Database, SpecialCasing.txt, the unconditional mappings of Latin and Armenian.
/// </summary>
internal static class LetterCase
{
    private static readonly Dictionary<char, string> Upper = new()
    {
        ['\u00DF'] = "SS",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0587'] = "\u0535\u0552",
        ['\u1E96'] = "H\u0331",
        ['\u1E97'] = "T\u0308",
        ['\u1E98'] = "W\u030A",
        ['\u1E99'] = "Y\u030A",
        ['\u1E9A'] = "A\u02BE",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
    };

    private static readonly SearchValues<char> UpperKeys = SearchValues.Create(Upper.Keys.ToArray());

    public static string ToUpper(string text)
    {
        if (!text.AsSpan().ContainsAny(UpperKeys))
        {
            return text.ToUpperInvariant();
        }

        var builder = new StringBuilder(text.Length + 1);
        foreach (var unit in text)
        {
            _ = Upper.TryGetValue(unit, out var several) ? builder.Append(several) : builder.Append(unit);
        }

        return builder.ToString().ToUpperInvariant();
    }

    /// <summary>İ is the only letter whose lower case is two: i and a dot above.</summary>
    public static string ToLower(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
}
