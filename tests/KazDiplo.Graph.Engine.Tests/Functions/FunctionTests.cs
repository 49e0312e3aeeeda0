using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests.Functions;

/// <summary>What functions answer, as a real Neo4j 5.26 answers the same calls.</summary>
public abstract class FunctionTests : IAsyncLifetime
{
    private readonly TestGraph _graph = TestGraph.Open();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task AssertGivesAsync(string expression, string literal) =>
        (await _graph.ValueAsync($"RETURN {expression} AS x")).ShouldBe(literal, expression);

    protected async Task AssertFailsAsync(string expression, string code, string detail)
    {
        var failure = await _graph.FailureAsync($"RETURN {expression} AS x");
        failure.Code.ShouldEndWith("." + code, Case.Sensitive, expression);
        failure.Detail.ShouldBe(detail, expression);
    }
}
