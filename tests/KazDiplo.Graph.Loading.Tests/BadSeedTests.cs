using KazDiplo.Graph.Loading.Validation;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>Bad input is named with file, line, field, value, rule and mend.</summary>
public sealed class BadSeedTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Undamaged_seeds_have_no_problem() =>
        LoadService.Check([_seeds.Path]).Problems.ShouldBeEmpty();

    [Fact]
    public void Unknown_predicate_is_named_with_the_one_that_was_meant()
    {
        var problem = Single("claims.yaml", "BORDERS", "BORDRES");
        problem.Field.ShouldBe("predicate");
        problem.Value.ShouldBe("BORDRES");
        problem.Location.Line.ShouldBe(9);
        problem.Mend.ShouldContain("BORDERS");
    }

    [Fact]
    public void Dangling_id_is_named_with_the_nearest_entity()
    {
        var problem = Single("claims.yaml", "subject: country/CHN", "subject: country/CHM");
        problem.Field.ShouldBe("subject");
        problem.Mend.ShouldContain("country/CHN");
    }

    [Fact]
    public void Paragraph_out_of_range_says_how_many_there_are()
    {
        var problem = Single("claims.yaml", "paragraph: 2", "paragraph: 99");
        problem.Field.ShouldBe("at.paragraph");
        problem.Rule.ShouldContain("1 to 3");
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("November 9")]
    [InlineData("2023-11")]
    public void Bad_date_says_which_form_is_expected(string date)
    {
        var problem = Single("claims.yaml", "from: 2023-11-09", $"from: {date}");
        problem.Field.ShouldBe("from");
        problem.Value.ShouldBe(date);
        problem.Rule.ShouldContain("YYYY-MM-DD");
    }

    [Fact]
    public void End_before_start_is_refused() =>
        Single("claims.yaml", "to: 2023-11-09", "to: 2023-11-08").Field.ShouldBe("to");

    [Fact]
    public void Duplicate_claim_id_names_both_places()
    {
        _seeds.With("claims.yaml", "id: claim/001-0002", "id: claim/001-0001");
        Check().ShouldContain(problem => problem.Field == "id" && problem.Rule.Contains("claims.yaml:9", StringComparison.Ordinal));
    }

    [Fact]
    public void Duplicate_entity_id_names_both_places() =>
        Single("entities.yaml", "id: org/o", "id: person/a").Rule.ShouldContain("entities.yaml:4");

    [Fact]
    public void Misspelt_field_is_not_dropped_in_silence() =>
        Single("claims.yaml", "statedTime:", "statedTme:").Field.ShouldBe("statedTme");

    [Fact]
    public void Kind_that_the_relationship_does_not_allow_is_refused() =>
        Single("claims.yaml", "subject: country/CHN", "subject: org/o").Rule.ShouldContain("Organization");

    [Fact]
    public void Visit_without_its_id_is_refused() =>
        Single("claims.yaml", "    visit: visit/v\n", "").Field.ShouldBe("visit");

    [Fact]
    public void Inferred_basis_without_reason_is_refused() =>
        Single("claims.yaml", "basis: stated", "basis: inferred").Field.ShouldBe("reason");

    [Fact]
    public void Offsets_that_end_before_they_start_are_refused() =>
        Single("claims.yaml", "end: 20", "end: 5").Field.ShouldBe("at.end");

    [Fact]
    public void Claim_that_the_coverage_does_not_list_is_refused()
    {
        _seeds.With("coverage.yaml", "claims: [claim/001-0002]", "claims: 0, reason: none");
        Check().ShouldHaveSingleItem().Rule.ShouldContain("coverage");
    }

    [Fact]
    public void Broken_yaml_is_named_with_its_line()
    {
        _seeds.Write("claims.yaml", "document:\n  id: 'open\n");
        Check().ShouldContain(problem => problem.Rule.Contains("not valid YAML", StringComparison.Ordinal) && problem.Location.Line > 0);
    }

    [Fact]
    public void Missing_file_is_named()
    {
        var report = LoadService.Check([Path.Combine(_seeds.Path, "nothing.yaml")]);
        report.Problems.ShouldHaveSingleItem().Rule.ShouldContain("no such file");
        ((int)report.Outcome).ShouldBe(3);
    }

    [Fact]
    public void Corroboration_within_one_document_is_refused()
    {
        _seeds.Write("links.yaml", "links:\n  - {a: claim/001-0002, b: claim/001-0001, type: CORROBORATES}\n");
        Check().ShouldHaveSingleItem().Rule.ShouldContain("repetition");
    }

    private LoadProblem Single(string file, string old, string replacement)
    {
        _seeds.With(file, old, replacement);
        return Check().ShouldHaveSingleItem();
    }

    private IReadOnlyList<LoadProblem> Check() => LoadService.Check([_seeds.Path]).Problems;
}
