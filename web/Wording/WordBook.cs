using System.Globalization;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;
using Microsoft.Extensions.Localization;

namespace KazDiplo.Graph.Web.Wording;

/// <summary>Says the graph's names in a reader's words: kinds, families, relationship types, dates and numbers.</summary>
public sealed class WordBook(IStringLocalizer<Text> text)
{
    public string this[string key, params object[] arguments] => arguments.Length == 0 ? text[key] : text[key, arguments];

    /// <summary>A kind in the singular, for example <c>country</c>.</summary>
    public string Kind(string kind) => Or($"Kind.{kind}", kind);

    /// <summary>A kind in the plural, for the legend.</summary>
    public string Kinds(string kind) => Or($"Kinds.{kind}", kind);

    public string Family(RelationshipFamily family) => text[$"Family.{family}"];

    /// <summary>A relationship type as a verb from start to end; a type that users made up is said as it is written.</summary>
    public string Type(string type) => Or($"Type.{type}", Plain(type));

    /// <summary>The same seen from the end.</summary>
    public string TypeInverse(string type) => Or($"TypeInverse.{type}", Type(type));

    /// <summary>A lower-case-with-hyphens word of the data, for example <c>head-of-state</c>.</summary>
    public string DataWord(string word) => Or($"Word.{word}", word.Replace('-', ' '));

    /// <summary>What a claim is about: a relationship type, or a property such as <c>fdi-total</c>.</summary>
    public string Predicate(string predicate) =>
        Sentence(predicate.Any(char.IsAsciiLetterLower) ? DataWord(predicate) : Type(predicate));

    /// <summary>With a capital at the start.</summary>
    public string Sentence(string words) =>
        words.Length == 0 ? words : string.Concat(words[..1].ToUpper(CultureInfo.CurrentCulture), words.AsSpan(1));

    public string Basis(string? basis) => basis is null ? text["Basis.Unrecorded"] : Or($"Basis.{basis}", basis);

    public string Status(string status) => Or($"Status.{status}", status);

    public string Modality(string modality) => Or($"Modality.{modality}", modality);

    public string Count(string key, long count) => text[count == 1 ? $"{key}.One" : $"{key}.Other", Number(count)];

    public string Number(double number)
    {
        var rounded = Math.Round(number, 2);
        return rounded.ToString(rounded == Math.Floor(rounded) ? "N0" : "#,##0.##", CultureInfo.CurrentCulture);
    }

    /// <summary>Money and other large figures: 15 bn, 3.2 m; smaller ones in full.</summary>
    public string LargeNumber(double number) => Math.Abs(number) switch
    {
        >= 1e12 => text["Number.Trillion", Number(number / 1e12)],
        >= 1e9 => text["Number.Billion", Number(number / 1e9)],
        >= 1e6 => text["Number.Million", Number(number / 1e6)],
        _ => Number(number),
    };

    /// <summary>When a fact holds or happened, as exactly as the precision says; null where no bound is known.</summary>
    public string? When(FactTime time)
    {
        if (!time.IsKnown)
        {
            return null;
        }

        return time switch
        {
            { From: { } from, To: { } to } when from == to => Day(from),
            { Precision: "month", From: { } from, To: { } to } when SameMonth(from, to) => Month(from),
            { Precision: "year", From: { } from, To: { } to } when from.Year == to.Year => Year(from),
            { From: { } from, To: { } to } when IsWholeYears(from, to) => from.Year == to.Year ? Year(from) : $"{from.Year}–{to.Year}",
            { Precision: not "month" and not "year", From: { } from, To: { } to } when SameMonth(from, to) => $"{from.Day}–{Day(to)}",
            { From: { } from, To: { } to } => $"{Edge(from, time.Precision)} – {Edge(to, time.Precision)}",
            { From: { } from } => text["When.Since", Edge(from, time.Precision)],
            _ => text["When.Until", Edge(time.To!.Value, time.Precision)],
        };
    }

    /// <summary>The date of a document as a reader writes it; what is no ISO date stays as it is.</summary>
    public static string Published(string published) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Day(date) : published;

    /// <summary>The name of a family's CSS class.</summary>
    public static string FamilyClass(RelationshipFamily family) => $"f-{FamilyStyle.Of(family).Name}";

    private static string Plain(string type) => type.Replace('_', ' ').ToLowerInvariant();

    private static bool SameMonth(DateOnly from, DateOnly to) => from.Year == to.Year && from.Month == to.Month;

    private static bool IsWholeYears(DateOnly from, DateOnly to) =>
        from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    private static string Edge(DateOnly date, string? precision) => precision switch
    {
        "year" => Year(date),
        "month" => Month(date),
        _ => Day(date),
    };

    private static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    private static string Month(DateOnly date) => date.ToString("MMM yyyy", CultureInfo.CurrentCulture);

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.CurrentCulture);

    private string Or(string key, string fallback)
    {
        var found = text[key];
        return found.ResourceNotFound ? fallback : found.Value;
    }
}
