using KazDiplo.Graph.Loading.Derivation;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>The graph model's rules on what claims make of the graph.</summary>
public sealed class DerivationTests
{
    [Fact]
    public void Claims_that_agree_share_one_relationship_with_the_strongest_basis()
    {
        var derived = Derive(
            Claim("1", "country/KAZ", "MEMBER_OF", "org/csto", basis: "implied"),
            Claim("2", "country/KAZ", "MEMBER_OF", "org/csto"));
        var relationship = derived.ShouldHaveSingleItem();
        Texts(relationship, "claims").ShouldBe(["claim/000-0001", "claim/000-0002"]);
        Text(relationship, "basis").ShouldBe("stated");
    }

    [Fact]
    public void Sources_that_disagree_on_a_value_give_parallel_relationships()
    {
        var derived = Derive(
            Claim("1", "country/CHN", "BORDERS", "country/KAZ") with { Value = 1765, Unit = "km" },
            Claim("2", "country/KAZ", "BORDERS", "country/CHN") with { Value = 1800, Unit = "km" });
        derived.Select(r => r.Properties["km"].AsInteger()).Order().ShouldBe([1765, 1800]);
        derived.ShouldAllBe(r => r.Start.Id == "country/CHN" && r.End.Id == "country/KAZ");
    }

    [Fact]
    public void Bare_claim_joins_a_relationship_that_says_more()
    {
        var derived = Derive(
            Claim("1", "country/CHN", "BORDERS", "country/KAZ"),
            Claim("2", "country/CHN", "BORDERS", "country/KAZ") with { Value = 1765, Unit = "km" });
        var relationship = derived.ShouldHaveSingleItem();
        Texts(relationship, "claims").Count.ShouldBe(2);
        relationship.Properties["km"].AsInteger().ShouldBe(1765);
    }

    [Fact]
    public void Partner_ranks_that_exclude_each_other_stand_side_by_side()
    {
        var derived = Derive(
            Claim("1", "country/KAZ", "TRADES_WITH", "country/CHN", properties: ("relRank", Value.Integer(1))),
            Claim("2", "country/KAZ", "TRADES_WITH", "country/CHN", properties: ("relRank", Value.Integer(2))));
        derived.Select(r => r.Properties["rank"].AsInteger()).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void More_specific_membership_wins()
    {
        var derived = Derive(
            Claim("1", "country/KAZ", "MEMBER_OF", "org/eaeu", properties: ("kind", Value.String("member"))),
            Claim("2", "country/KAZ", "MEMBER_OF", "org/eaeu", properties: ("kind", Value.String("founding-member"))));
        Text(derived.ShouldHaveSingleItem(), "kind").ShouldBe("founding-member");
    }

    [Fact]
    public void Undated_claim_joins_the_earliest_dated_one()
    {
        var derived = Derive(
            Claim("1", "country/BLR", "CHAIRS", "org/csto", from: "2023-01-01"),
            Claim("2", "country/BLR", "CHAIRS", "org/csto", from: "2010-01-01"),
            Claim("3", "country/BLR", "CHAIRS", "org/csto"));
        derived.Count.ShouldBe(2);
        Texts(derived.Single(r => r.Properties["from"].ToString().Contains("2010", StringComparison.Ordinal)), "claims").Count.ShouldBe(2);
    }

    [Fact]
    public void Visit_is_also_made_and_hosted()
    {
        var derived = Derive(Claim("1", "person/a", "VISITED", "country/KAZ", from: "2023-11-09", properties: ("visit", Value.String("visit/v"))));
        derived.Select(r => $"{r.Start.Id} {r.Type} {r.End.Id}").ShouldBe(
            ["person/a VISITED country/KAZ", "person/a MADE visit/v", "visit/v HOSTED_BY country/KAZ"], ignoreOrder: true);
        derived.ShouldAllBe(r => r.Properties.ContainsKey("from"));
    }

    [Fact]
    public void Bilateral_meeting_is_also_taken_part_in_by_both()
    {
        var derived = Derive(Claim("1", "person/b", "MET", "person/a", properties: ("meeting", Value.String("meeting/m"))));
        derived.Select(r => $"{r.Start.Id} {r.Type} {r.End.Id}").ShouldBe(
            ["person/a MET person/b", "person/a PARTICIPATED_IN meeting/m", "person/b PARTICIPATED_IN meeting/m"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("MEMBER_OF", "conditional", "SEEKS_MEMBERSHIP_OF")]
    [InlineData("OBSERVER_OF", "planned", "SEEKS_MEMBERSHIP_OF")]
    [InlineData("CHAIRS", "planned", "CHAIRS")]
    public void Plans_and_conditions_carry_their_status(string predicate, string modality, string type)
    {
        var relationship = Derive(Claim("1", "country/KAZ", predicate, "org/brics", modality: modality)).ShouldHaveSingleItem();
        relationship.Type.ShouldBe(type);
        Text(relationship, "status").ShouldBe(modality);
    }

    [Theory]
    [InlineData("VISITED", "planned")]
    [InlineData("BORDERS", "conditional")]
    [InlineData("MEMBER_OF", "negated")]
    [InlineData("PARTNER_OF", "opinion")]
    public void What_is_not_so_derives_nothing(string predicate, string modality) =>
        Derive(Claim("1", "country/KAZ", predicate, "country/CHN", modality: modality)).ShouldBeEmpty();

    [Theory]
    [InlineData("NOT_PARTY_TO", "negated")]
    [InlineData("TOOK_POSITION", "negated")]
    [InlineData("TOOK_POSITION", "opinion")]
    public void Denials_and_opinions_derive_only_what_the_model_allows(string predicate, string modality) =>
        Derive(Claim("1", "country/KAZ", predicate, "org/icc", modality: modality)).ShouldHaveSingleItem().Type.ShouldBe(predicate);

    [Fact]
    public void Deprecated_claim_derives_nothing() =>
        Derive(Claim("1", "country/KAZ", "MEMBER_OF", "org/csto") with { Rank = "deprecated" }).ShouldBeEmpty();

    private static IReadOnlyList<GraphRelationship> Derive(params SeedClaim[] claims) => DirectRelationshipDeriver.Derive(claims);

    private static SeedClaim Claim(
        string number, string subject, string predicate, string target, string basis = "stated", string modality = "actual", string? from = null, params (string Key, Value Value)[] properties) => new()
        {
            Location = new SourceLocation("test", 1),
            Id = $"claim/000-000{number}",
            DocumentId = "document/000",
            Subject = subject,
            Predicate = predicate,
            Object = target,
            Time = new SeedTime(from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), null, from is null ? null : "day", null, null, null),
            Modality = modality,
            Basis = basis,
            Rank = "normal",
            Text = "A statement.",
            Place = new SeedPlace(1, 0, 1, "body"),
            RelationshipProperties = properties.ToDictionary(property => property.Key, property => property.Value),
        };

    private static string Text(GraphRelationship relationship, string key) => relationship.Properties[key].AsString();

    private static List<string> Texts(GraphRelationship relationship, string key) => [.. relationship.Properties[key].AsList().Select(value => value.AsString())];
}
