using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Loading;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(SeededGraph))]

namespace KazDiplo.Graph.Web.Tests.Support;

/// <summary>The embedded engine in memory with the shipped seeds, for all tests that only read.</summary>
public sealed class SeededGraph : IAsyncLifetime
{
    public IGraphDatabase Database { get; } = EmbeddedGraphDatabase.Open();

    public async ValueTask InitializeAsync()
    {
        var report = await new LoadService(Database, TimeProvider.System).LoadAsync([Repository.Folder("seeds")]);
        report.Outcome.ShouldBe(LoadOutcome.Complete, string.Join(Environment.NewLine, report.Problems));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
