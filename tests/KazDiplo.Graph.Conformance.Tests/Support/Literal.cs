using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Support;

/// <summary>Makes values from literals by the engine in this process.</summary>
internal static class Literal
{
    public static async Task<Value> OfAsync(string literal)
    {
        await using var database = EmbeddedGraphDatabase.Open();
        await using var session = database.OpenSession();
        return await session.ValueAsync($"RETURN {literal} AS value");
    }
}
