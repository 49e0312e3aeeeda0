using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Loading.Writing;

/// <summary>The constraints that the graph model promises: ids are unique.</summary>
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
        foreach (var constraint in Constraints)
        {
            var cursor = await session.RunAsync(constraint, cancellationToken: cancellationToken).ConfigureAwait(false);
            await using var closing = cursor.ConfigureAwait(false);
            await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
