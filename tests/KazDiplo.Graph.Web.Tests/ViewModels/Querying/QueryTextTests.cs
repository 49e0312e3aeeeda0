using KazDiplo.Graph.Web.ViewModels.Querying;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("MATCH (n {id: $id}) WHERE n.from > $since RETURN n, $id", "id,since")]
    [InlineData("RETURN $`a b`, $1", "a b,1")]
    [InlineData("RETURN '$no', \"$no\", `$no` // $no\n/* $no */, $yes", "yes")]
    [InlineData("RETURN 'it\\'s $no', $yes", "yes")]
    [InlineData("RETURN $имя", "имя")]
    [InlineData("RETURN 1", "")]
    [InlineData("", "")]
    [InlineData("$", "")]
    [InlineData("RETURN 'open $no", "")]
    [InlineData("RETURN /* open $no", "")]
    [InlineData("RETURN $`", "")]
    [InlineData("RETURN a/$b", "b")]
    public void Parameters_are_found_outside_of_strings_and_comments(string text, string names) =>
        string.Join(',', QueryText.ParametersOf(text)).ShouldBe(names);

    [Theory]
    [InlineData("EXPLAIN RETURN 1", true)]
    [InlineData("// why\n  profile MATCH (n) RETURN n", true)]
    [InlineData("/* a */ explain RETURN 1", true)]
    [InlineData("MATCH (explain) RETURN explain", false)]
    [InlineData("explained", false)]
    [InlineData("", false)]
    [InlineData("// only a comment", false)]
    public void A_plan_is_asked_for_by_the_first_word(string text, bool expected) =>
        QueryText.AsksForPlan(text).ShouldBe(expected);
}
