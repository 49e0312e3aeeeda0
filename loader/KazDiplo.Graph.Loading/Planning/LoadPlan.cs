using KazDiplo.Graph.Loading.Graph;

namespace KazDiplo.Graph.Loading.Planning;

/// <summary>What a load would do. Nothing of it is written yet.</summary>
public sealed record LoadPlan(
    string DatasetId,
    IReadOnlyList<GraphNode> NodesToCreate,
    IReadOnlyList<NodeChange> NodesToChange,
    IReadOnlyList<ClaimRetraction> Retractions,
    IReadOnlyList<GraphRelationship> RelationshipsToCreate,
    IReadOnlyList<RelationshipRemoval> RelationshipsToRemove,
    int NodesUnchanged,
    int RelationshipsUnchanged)
{
    public bool IsEmpty =>
        NodesToCreate.Count == 0 && NodesToChange.Count == 0 && Retractions.Count == 0
        && RelationshipsToCreate.Count == 0 && RelationshipsToRemove.Count == 0;
}
