using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Loading.Writing;

/// <summary>
/// The constraints that the graph model promises: ids are unique. An index per kind besides, because people write
/// <c>(:Country {id: …})</c> and the constraint is on <c>:Entity</c>.
/// </summary>
internal static class SchemaWriter
{
    private static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT load_run_id IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.id IS UNIQUE",
    ];

    public static async Task WriteAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var indexes = Labels.Kinds.Select(kind => $"CREATE INDEX {kind.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{kind}) ON (n.id)");
        foreach (var statement in Constraints.Concat(indexes))
        {
            var cursor = await session.RunAsync(statement, cancellationToken: cancellationToken).ConfigureAwait(false);
            await using var closing = cursor.ConfigureAwait(false);
            await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
