using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Wording;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Says a tie's own content: the length of a border, the title of an office, the sum of an investment.</summary>
public static class TieWording
{
    /// <summary>The distinguishing value of a tie in few words; null where its type says all.</summary>
    public static string? Value(this WordBook words, Tie tie)
    {
        var properties = tie.Properties;
        string? Text(string key) => properties.GetOrNull(key).TextOrNull();
        double? Number(string key) => properties.GetOrNull(key).NumberOrNull();
        return tie.Type switch
        {
            RelationshipTypes.Borders => Number("km") is { } km ? words["Value.Kilometres", words.Number(km)] : null,
            RelationshipTypes.HoldsOffice => Text("title") ?? (Text("rank") is { } rank ? words.DataWord(rank) : null),
            RelationshipTypes.TradesWith => Trade(words, Number("usd"), Number("year"), Number("rank"), Number("share")),
            RelationshipTypes.InvestedIn => Money(words, Number("usd"), Number("year")),
            RelationshipTypes.TookPosition => Join(" · ", Text("stance") is { } stance ? words.DataWord(stance) : null, Text("topic")),
            RelationshipTypes.Visited => Text("kind") is { } kind and not "unknown" ? words["Value.VisitKind", words.DataWord(kind)] : null,
            RelationshipTypes.CitizenOf => null,
            RelationshipTypes.MemberOf => Text("kind") is { } membership and not "member" ? words.DataWord(membership) : null,
            _ => (Text("role") ?? Text("kind") ?? Text("office")) is { } word ? words.DataWord(word) : null,
        };
    }

    /// <summary>A tie as its pill and its row say it: the verb with its value.</summary>
    public static string Label(this WordBook words, Tie tie)
    {
        var value = words.Value(tie);
        return value is null ? words.Type(tie.Type) : words["Value.TypeWithValue", words.Type(tie.Type), value];
    }

    /// <summary>The figure of a claim with its unit, for example <c>more than 410 bn USD a year</c>; null where it has none.</summary>
    public static string? Figure(this WordBook words, Claim claim)
    {
        if (claim.Value is not { } value)
        {
            return null;
        }

        var sign = claim.Operator switch
        {
            ">=" => words["Figure.AtLeast"],
            ">" => words["Figure.MoreThan"],
            "<=" => words["Figure.AtMost"],
            "<" => words["Figure.LessThan"],
            "~" => words["Figure.About"],
            _ => null,
        };
        var unit = claim.Unit is { } name and not "count" ? words.DataWord(name) : null;
        // A year is a name, not an amount.
        var number = claim.Unit == "year" ? ((long)value).ToString(System.Globalization.CultureInfo.CurrentCulture) : words.LargeNumber(value);
        return Join(" ", sign, number, unit, claim.Item is { } item ? words.DataWord(item) : null, claim.Per is { } per ? words["Figure.Per", words.DataWord(per)] : null);
    }

    private static string? Trade(WordBook words, double? usd, double? year, double? rank, double? share) => Join(
        ", ",
        rank is { } place ? words["Value.PartnerRank", words.Number(place)] : null,
        Money(words, usd, year),
        share is { } part ? words["Value.Share", words.Number(part)] : null);

    private static string? Money(WordBook words, double? usd, double? year) => usd is { } sum
        ? Join(" ", words["Value.Usd", words.LargeNumber(sum)], year is { } y ? words["Value.InYear", (long)y] : null)
        : null;

    private static string? Join(string separator, params string?[] parts)
    {
        var present = parts.Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return present.Length == 0 ? null : string.Join(separator, present);
    }
}
