using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>Document → claim → graph: everything that a valid seed set makes of the graph.</summary>
public static class GraphDeriver
{
    public static DesiredGraph Derive(SeedSet seeds) => new(
        seeds.Dataset.Id,
        [.. ClaimGraph.Nodes(seeds), .. EntityDeriver.Derive(seeds)],
        [.. ClaimGraph.Relationships(seeds), .. DirectRelationshipDeriver.Derive(seeds.Claims)]);
}
