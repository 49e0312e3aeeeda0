using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Port;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(KazDiplo.Graph.Conformance.Tests.Targets.Neo4jAtHand))]

// One Neo4j serves the whole run, and its Community edition has one database: tests take turns.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>
/// The real Neo4j of this run: a running one that NEO4J_TEST_URI names, else one that is started at its first use, else
/// none, and tests are skipped with the reason. Where CI is set and a Neo4j lies beside the repository, a skip is a failure.
/// </summary>
public sealed class Neo4jAtHand : IAsyncLifetime
{
    private const string Missing = "No Neo4j: NEO4J_TEST_URI names none, and neither NEO4J_TEST_HOME nor ../shared/neo4j holds one.";

    private static readonly bool IsRequired =
        Environment.GetEnvironmentVariable("CI") is { Length: > 0 } && Directory.Exists(Path.Combine(ProductFolders.Root, "..", "shared", "neo4j"));

    private readonly SemaphoreSlim _starting = new(1, 1);
    private Neo4jProcess? _process;
    private BoltGraphDatabase? _database;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The URI to connect to; skips the running test where there is no Neo4j.</summary>
    public async Task<BoltUri> UriAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_TEST_URI") is { Length: > 0 } uri)
        {
            return BoltUri.Parse(uri);
        }

        await _starting.WaitAsync();
        try
        {
            _process ??= Neo4jProcess.FindHome() is { } home ? await Neo4jProcess.StartAsync(home) : null;
        }
        finally
        {
            _starting.Release();
        }

        if (_process is null)
        {
            // With CI set, Neo4j beside the repository is not to be missed: an empty NEO4J_TEST_HOME must not hide it.
            Assert.SkipUnless(IsRequired, Missing);
            Assert.Fail(Missing);
        }

        return BoltUri.Parse($"bolt://127.0.0.1:{_process.Port}");
    }

    /// <summary>One client for the whole run.</summary>
    public async Task<BoltGraphDatabase> OpenAsync() => _database ??= BoltGraphDatabase.Open(new BoltClientOptions { Uri = await UriAsync() });

    /// <summary>A client of its own, by the routing table or with an older version of the protocol. The caller disposes it.</summary>
    public async Task<BoltGraphDatabase> OpenAsync(bool isRouting, BoltVersion newest) => BoltGraphDatabase.Open(
        new BoltClientOptions { Uri = await UriAsync() with { IsRouting = isRouting }, NewestVersion = newest });

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _starting.Dispose();
    }
}
