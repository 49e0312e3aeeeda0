using System.Globalization;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Tests.Support;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.Wording;

public sealed class WordBookTests
{
    public WordBookTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("2023-11-09", "2023-11-09", "day", "9 Nov 2023")]
    [InlineData("2023-11-01", "2023-11-30", "month", "Nov 2023")]
    [InlineData("2023-01-01", "2023-12-31", "year", "2023")]
    [InlineData("2023-11-01", "2023-11-09", "range", "1–9 Nov 2023")]
    [InlineData("2022-11-28", "2023-02-01", "range", "28 Nov 2022 – 1 Feb 2023")]
    [InlineData("2019-01-01", "2021-12-31", "range", "2019–2021")]
    [InlineData("1991-12-16", null, "day", "since 16 Dec 1991")]
    [InlineData(null, "2023-11-09", "day", "until 9 Nov 2023")]
    [InlineData("2010-01-01", null, "year", "since 2010")]
    public void A_time_is_said_as_exactly_as_it_is_known(string? from, string? to, string precision, string said) =>
        Words.Book.When(new FactTime(Date(from), Date(to), precision, null)).ShouldBe(said);

    [Fact]
    public void An_unknown_time_is_not_said() => Words.Book.When(FactTime.Unknown).ShouldBeNull();

    [Theory]
    [InlineData(1765, "1,765")]
    [InlineData(15_000_000_000, "15 bn")]
    [InlineData(3_200_000, "3.2 m")]
    [InlineData(0, "0")]
    [InlineData(-2.5, "-2.5")]
    public void A_large_number_is_short_and_a_small_one_whole(double number, string said) =>
        Words.Book.LargeNumber(number).ShouldBe(said);

    [Fact]
    public void Every_kind_family_and_type_of_the_vocabulary_has_words()
    {
        foreach (var kind in Labels.Kinds)
        {
            Words.Book.Kind(kind).ShouldNotBe(kind);
            Words.Book.Kinds(kind).ShouldNotBe(kind);
            KindShape.Of(kind).Kind.ShouldBe(kind);
        }

        foreach (var relationship in DirectRelationships.All)
        {
            Words.Localizer[$"Type.{relationship.Type}"].ResourceNotFound.ShouldBeFalse(relationship.Type);
            FamilyStyle.Of(relationship.Family).Family.ShouldBe(relationship.Family);
        }

        Enum.GetValues<RelationshipFamily>().ShouldAllBe(family => !Words.Localizer[$"Family.{family}"].ResourceNotFound);
    }

    [Fact]
    public void A_type_that_a_user_made_up_is_said_as_it_is_written() => Words.Book.Type("SENT_A_LETTER_TO").ShouldBe("sent a letter to");

    [Fact]
    public void A_figure_is_said_with_sign_unit_and_item()
    {
        var claim = Sample.Claim("c", 410_000_000_000) with { Unit = "usd", Operator = ">=", Per = "year" };
        Words.Book.Figure(claim).ShouldBe("at least 410 bn USD a year");
        Words.Book.Figure(Sample.Claim("c", 1765)).ShouldBe("1,765 km");
        Words.Book.Figure(Sample.Claim("c")).ShouldBeNull();
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
