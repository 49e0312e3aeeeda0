using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class PatternTests
{
    [Theory]
    [InlineData("-->", RelationshipDirection.Outgoing)]
    [InlineData("<--", RelationshipDirection.Incoming)]
    [InlineData("--", RelationshipDirection.Undirected)]
    [InlineData("<-->", RelationshipDirection.Undirected)]
    [InlineData("-[]->", RelationshipDirection.Outgoing)]
    [InlineData("<-[]-", RelationshipDirection.Incoming)]
    [InlineData("<-[]->", RelationshipDirection.Undirected)]
    public void Arrows_give_the_direction(string arrow, RelationshipDirection direction) =>
        Relationship($"()" + arrow + "()").Direction.ShouldBe(direction);

    [Theory]
    [InlineData("*", null, null)]
    [InlineData("*2", 2L, 2L)]
    [InlineData("*2..", 2L, null)]
    [InlineData("*..3", null, 3L)]
    [InlineData("*0..3", 0L, 3L)]
    public void Star_gives_the_bounds(string star, long? min, long? max) =>
        Relationship($"()-[:T{star}]->()").Length.ShouldBe(new VariableLength(min, max, default));

    [Theory]
    [InlineData("()-->+()", 1L, null)]
    [InlineData("()-[:T]->*()", 0L, null)]
    [InlineData("()-[:T]->{2}()", 2L, 2L)]
    [InlineData("()-[:T]->{2,}()", 2L, null)]
    [InlineData("()-[:T]->{,5}()", 0L, 5L)]
    public void Quantifier_gives_the_bounds(string pattern, long min, long? max) =>
        Relationship(pattern).Quantifier.ShouldBe(new PathQuantifier(min, max, default));

    [Theory]
    [InlineData("(a)-[r]-(b)", typeof(PatternExpression))]
    [InlineData("(a)-->(b)", typeof(PatternExpression))]
    [InlineData("(a)<--(b)", typeof(PatternExpression))]
    [InlineData("(a)--(b)", typeof(PatternExpression))]
    [InlineData("(a {x: (1)})-[:T]->()", typeof(PatternExpression))]
    [InlineData("(a) - [1]", typeof(ArithmeticExpression))]
    [InlineData("(a) - (b)", typeof(ArithmeticExpression))]
    [InlineData("(a) - -b", typeof(ArithmeticExpression))]
    [InlineData("(a) < -b", typeof(ComparisonExpression))]
    [InlineData("(1)--(2)", typeof(ArithmeticExpression))]
    [InlineData("(a)", typeof(Variable))]
    public void What_can_be_a_pattern_is_one(string text, Type type) => Queries.Expression(text).ShouldBeOfType(type);

    [Fact]
    public void Words_of_the_grammar_are_names_where_nothing_else_fits()
    {
        var node = Queries.Clause<MatchClause>("MATCH (where {where: 1})-[is:is]->(match WHERE match.end = 1) RETURN 1")
            .Pattern.Parts[0].Path.Elements;
        node[0].ShouldBeOfType<NodePattern>().Variable!.Name.ShouldBe("where");
        node[1].ShouldBeOfType<RelationshipPattern>().Variable!.Name.ShouldBe("is");
        node[2].ShouldBeOfType<NodePattern>().Where.ShouldBeOfType<ComparisonExpression>();
    }

    [Theory]
    [InlineData(":A:B", ":A&B")]
    [InlineData(":A|:B", ":A|B")]
    [InlineData(" IS A", ":A")]
    public void Older_and_newer_label_syntax_mean_the_same(string older, string newer) =>
        Queries.Parse($"MATCH (n{older}) RETURN n").Parts[0].Clauses[0]
            .ShouldBe(Queries.Parse($"MATCH (n{newer}) RETURN n").Parts[0].Clauses[0]);

    [Fact]
    public void Bar_ends_the_labels_in_the_predicate_of_a_comprehension()
    {
        var list = Queries.Expression("[x IN xs WHERE x:A | x.name]").ShouldBeOfType<ListComprehension>();
        list.Where.ShouldBeOfType<LabelPredicate>().Labels.ShouldBe(new LabelName("A", default));
        list.Projection.ShouldBeOfType<PropertyAccess>();
    }

    [Fact]
    public void Last_bar_ends_the_labels_where_there_are_several()
    {
        var list = Queries.Expression("[x IN xs WHERE x:A|B|!C | x.name]").ShouldBeOfType<ListComprehension>();
        list.Where.ShouldBe(Queries.Expression("x:A|B|!C"));
        list.Projection.ShouldBeOfType<PropertyAccess>();
    }

    [Theory]
    [InlineData("MATCH (a)-[:T*-2]->(b) RETURN a")]
    [InlineData("MATCH (a)-[:T..3]->(b) RETURN a")]
    [InlineData("MATCH ((a)-->(b)){3,1} RETURN a")]
    public void Impossible_length_is_refused(string query) =>
        Queries.ParseError(query).Detail.ShouldBe(ErrorDetail.InvalidRelationshipPattern);

    [Theory]
    [InlineData("SHORTEST 2 (a)-->+(b)", PathSelectorKind.Shortest)]
    [InlineData("p = ALL SHORTEST (a)-->+(b)", PathSelectorKind.AllShortest)]
    [InlineData("ANY SHORTEST PATH (a)-->+(b)", PathSelectorKind.Shortest)]
    [InlineData("SHORTEST 2 GROUPS (a)-->+(b)", PathSelectorKind.ShortestGroups)]
    [InlineData("ANY 3 PATHS (a)-->+(b)", PathSelectorKind.Any)]
    [InlineData("p = shortestPath((a)-[*]-(b))", PathSelectorKind.ShortestPathFunction)]
    [InlineData("allShortestPaths((a)-[*]-(b))", PathSelectorKind.AllShortestPathsFunction)]
    public void Selector_says_which_paths(string part, PathSelectorKind kind) =>
        Queries.Clause<MatchClause>($"MATCH {part} RETURN 1").Pattern.Parts[0].Selector!.Kind.ShouldBe(kind);

    [Fact]
    public void Quantified_group_stands_between_nodes()
    {
        var elements = Queries.Clause<MatchClause>("MATCH (s) ((a)-[r:T]->(b) WHERE a.x < b.x){1,5} (e) RETURN s")
            .Pattern.Parts[0].Path.Elements;
        elements.Count.ShouldBe(3);
        elements[1].ShouldBeOfType<QuantifiedPathPattern>().Quantifier.ShouldBe(new PathQuantifier(1, 5, default));
    }

    private static RelationshipPattern Relationship(string pattern) =>
        Queries.Clause<MatchClause>($"MATCH {pattern} RETURN 1").Pattern.Parts[0].Path.Elements[1].ShouldBeOfType<RelationshipPattern>();
}
