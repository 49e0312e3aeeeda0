using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Support;

/// <summary>Empties a database that several tests share.</summary>
internal static class EmptyGraph
{
    public static async Task MakeAsync(IGraphDatabase database)
    {
        await using var session = database.OpenSession();
        await session.RowsAsync("MATCH (n) DETACH DELETE n");
        foreach (var row in await session.RowsAsync("SHOW CONSTRAINTS YIELD name RETURN name"))
        {
            await session.RowsAsync($"DROP CONSTRAINT `{row[0].AsString()}`");
        }

        foreach (var row in await session.RowsAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            await session.RowsAsync($"DROP INDEX `{row[0].AsString()}`");
        }
    }
}
