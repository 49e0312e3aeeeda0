using KazDiplo.Graph.Web.ViewModels.Querying;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

public sealed class ExampleQueriesTests
{
    public static TheoryData<string> Names() => [.. ExampleQueries.All.Select(example => example.Name)];

    [Fact]
    public void The_gallery_is_there_in_its_order() =>
        ExampleQueries.All.Select(example => example.Name).Take(3).ShouldBe(["VisitsSince", "CoMembers", "PathBetween"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_gives_each_parameter_it_names_a_good_value(string name)
    {
        var example = ExampleQueries.All.Single(candidate => candidate.Name == name);
        example.Text.ShouldStartWith("// ");
        example.Text.ShouldNotContain("\r");
        example.Parameters.Select(parameter => parameter.Name).ShouldBe(QueryText.ParametersOf(example.Text), ignoreOrder: true);
        example.Parameters.ShouldAllBe(parameter => ParameterParser.Read(parameter.Kind, parameter.Text).Problem == null);
    }
}
