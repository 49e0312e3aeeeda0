using System.Globalization;
using System.Text;

namespace KazDiplo.Graph.Web.Search;

/// <summary>Brings names to the form they are compared in: case and marks on letters do not count.</summary>
public static class NameFolding
{
    /// <summary>
    /// Lower case without combining marks (Unicode NFKD), punctuation as spaces. Cyrillic й and ё lose their marks as
    /// well, on both sides of a comparison alike.
    /// </summary>
    public static string Fold(string name)
    {
        var decomposed = WellFormed(name).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var rune in decomposed.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                    or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                    folded.Append(Rune.ToLowerInvariant(rune));
                    break;
                default:
                    if (folded.Length > 0 && folded[^1] != ' ')
                    {
                        folded.Append(' ');
                    }

                    break;
            }
        }

        return folded.ToString().TrimEnd();
    }

    // Half of a surrogate pair, which a keyboard or a paste can bring, would make normalization throw.
    private static string WellFormed(string name) => string.Concat(name.EnumerateRunes());
}
