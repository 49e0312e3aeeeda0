using KazDiplo.Graph.Loading.Planning;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Loading.Writing;

/// <summary>One run of the loader, as the graph records it. Its id sorts by time.</summary>
internal sealed class LoadRun
{
    private LoadRun(string id, DateTimeOffset startedAt)
    {
        Id = id;
        StartedAtValue = Value.Of(DateTimeValue.FromUtc(startedAt.UtcDateTime));
    }

    public string Id { get; }

    public Value StartedAtValue { get; }

    public static LoadRun Start(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new LoadRun($"run/{Guid.CreateVersion7(now):N}", now);
    }

    public Dictionary<string, Value> Properties(LoadPlan plan) => new(StringComparer.Ordinal)
    {
        ["id"] = Value.String(Id),
        ["startedAt"] = StartedAtValue,
        ["nodesCreated"] = Value.Integer(plan.NodesToCreate.Count),
        ["nodesChanged"] = Value.Integer(plan.NodesToChange.Count),
        ["claimsRetracted"] = Value.Integer(plan.Retractions.Count),
        ["relationshipsCreated"] = Value.Integer(plan.RelationshipsToCreate.Count),
        ["relationshipsRemoved"] = Value.Integer(plan.RelationshipsToRemove.Count),
    };
}
