using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Planning;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Writing;

/// <summary>Carries out a plan inside one transaction: all of it becomes visible, or nothing.</summary>
internal sealed class PlanWriter(IGraphTransaction transaction, LoadRun run, IProgress<LoadProgress>? progress)
{
    /// <summary>Rows of one UNWIND: large enough to be fast, small enough for progress and memory.</summary>
    private const int BatchSize = 1_000;

    private int _done;
    private int _total;

    public async Task WriteAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        _total = plan.Retractions.Count + plan.NodesToCreate.Count + plan.NodesToChange.Count + plan.RelationshipsToRemove.Count + plan.RelationshipsToCreate.Count;
        await RetractAsync(plan, cancellationToken).ConfigureAwait(false);
        await CreateNodesAsync(plan, cancellationToken).ConfigureAwait(false);
        await ChangeNodesAsync(plan, cancellationToken).ConfigureAwait(false);
        await RemoveRelationshipsAsync(plan, cancellationToken).ConfigureAwait(false);
        await CreateRelationshipsAsync(plan, cancellationToken).ConfigureAwait(false);
        await RecordRunAsync(plan, cancellationToken).ConfigureAwait(false);
    }

    private Task RetractAsync(LoadPlan plan, CancellationToken cancellationToken) => InBatchesAsync(
        WriteStatements.RetractClaims,
        plan.Retractions.Select(retraction => Row(("id", Value.String(retraction.Id)), ("retiredId", Value.String(retraction.RetiredId)))),
        cancellationToken);

    private async Task CreateNodesAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        foreach (var group in plan.NodesToCreate.GroupBy(node => string.Join(':', node.Labels), StringComparer.Ordinal))
        {
            var rows = group.Select(node => Row(("properties", Map(node.Properties))));
            await InBatchesAsync(WriteStatements.CreateNodes(group.First().Labels), rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ChangeNodesAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        foreach (var group in plan.NodesToChange.GroupBy(change => $"{change.Node.KeyLabel}+{string.Join(':', change.LabelsToAdd)}-{string.Join(':', change.LabelsToRemove)}", StringComparer.Ordinal))
        {
            var first = group.First();
            var rows = group.Select(change => Row(("id", Value.String(change.Node.Id)), ("properties", Map(change.Set))));
            await InBatchesAsync(WriteStatements.ChangeNodes(first.Node.KeyLabel, first.LabelsToAdd, first.LabelsToRemove), rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RemoveRelationshipsAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        foreach (var group in plan.RelationshipsToRemove.GroupBy(removal => (removal.Start.Label, removal.Type, removal.End.Label)))
        {
            var rows = group.Select(removal => Row(
                ("start", Value.String(removal.Start.Id)), ("end", Value.String(removal.End.Id)), ("elementId", Value.String(removal.ElementId))));
            await InBatchesAsync(WriteStatements.RemoveRelationships(group.Key.Item1, group.Key.Type, group.Key.Item3), rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task CreateRelationshipsAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        foreach (var group in plan.RelationshipsToCreate.GroupBy(relationship => (relationship.Start.Label, relationship.Type, relationship.End.Label)))
        {
            var rows = group.Select(relationship => Row(
                ("start", Value.String(relationship.Start.Id)), ("end", Value.String(relationship.End.Id)), ("properties", Map(relationship.Properties))));
            await InBatchesAsync(WriteStatements.CreateRelationships(group.Key.Item1, group.Key.Type, group.Key.Item3), rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RecordRunAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        var at = run.StartedAtValue;
        await RunAsync(WriteStatements.CreateRun, Row(("dataset", Value.String(plan.DatasetId)), ("properties", Map(run.Properties(plan)))), cancellationToken).ConfigureAwait(false);
        var claims = plan.NodesToCreate.Where(node => node.KeyLabel == Labels.Claim).Select(node => node.Id);
        foreach (var batch in claims.Chunk(BatchSize))
        {
            await RunAsync(WriteStatements.RecordClaims, Row(("run", Value.String(run.Id)), ("ids", GraphValues.Texts(batch)), ("at", at)), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task InBatchesAsync(string query, IEnumerable<Dictionary<string, Value>> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in rows.Chunk(BatchSize))
        {
            var parameters = Row(("rows", Value.List([.. batch.Select(row => Value.Map(new MapValue(row)))])), ("at", run.StartedAtValue));
            await RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
            _done += batch.Length;
            progress?.Report(new LoadProgress(_done, _total));
        }
    }

    private async Task RunAsync(string query, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        await using var closing = cursor.ConfigureAwait(false);
        await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Value Map(IReadOnlyDictionary<string, Value> properties) => Value.Map(new MapValue(properties));

    private static Dictionary<string, Value> Row(params (string Key, Value Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
}
