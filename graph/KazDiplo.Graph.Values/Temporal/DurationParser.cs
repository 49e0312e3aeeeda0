using System.Globalization;
using System.Text.RegularExpressions;

namespace KazDiplo.Graph.Values.Temporal;

/// <summary>Reads durations in the two forms of ISO 8601: by units (<c>P1Y2M10DT2H30.5S</c>) and as a date-time (<c>P0001-02-10T02:30:00</c>).</summary>
public static partial class DurationParser
{
    /// <exception cref="ValueException">Not a duration, or one out of range.</exception>
    public static DurationValue Parse(string text)
    {
        var match = UnitPattern().Match(text);
        if (!match.Success)
        {
            match = DateTimePattern().Match(text);
        }

        if (!match.Success)
        {
            throw ValueErrors.InvalidText(text, "Duration");
        }

        var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
        return DurationArithmetic.FromFractions(
            sign * ((Amount(match, "years") * TemporalUnits.MonthsPerYear) + Amount(match, "months")),
            sign * ((Amount(match, "weeks") * 7) + Amount(match, "days")),
            sign * ((Amount(match, "hours") * 3600) + (Amount(match, "minutes") * 60) + Amount(match, "seconds")),
            0);
    }

    // At least one unit must follow P, and at least one must follow T.
    [GeneratedRegex(
        """
        ^(?<sign>[+-])?P(?=[0-9+.,T-])
        (?:(?<years>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)Y)?
        (?:(?<months>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)M)?
        (?:(?<weeks>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)W)?
        (?:(?<days>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)D)?
        (?:T(?=[0-9+-])
          (?:(?<hours>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)H)?
          (?:(?<minutes>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)M)?
          (?:(?<seconds>[+-]?[0-9]{1,18}(?:[.,][0-9]{1,9})?)S)?
        )?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(
        """
        ^(?<sign>[+-])?P(?:
          (?<years>[0-9]{4})-(?<months>[0-9]{2})-(?<days>[0-9]{2})(?:T(?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?))?
        | (?<years>[0-9]{4})(?<months>[0-9]{2})(?<days>[0-9]{2})(?:T(?<hours>[0-9]{2})(?<minutes>[0-9]{2})(?<seconds>[0-9]{2}(?:[.,][0-9]{1,9})?))?
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateTimePattern();

    private static decimal Amount(Match match, string unit) => match.Groups[unit] is { Success: true } found
        ? decimal.Parse(found.Value.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;
}
