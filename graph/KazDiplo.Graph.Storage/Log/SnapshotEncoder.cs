using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>
/// Writes a whole version of the graph as the changes that make it from nothing, in parts of about a megabyte: first the
/// names and taken ids, then nodes, relationships and last the schema, so that indexes are built once, over everything.
/// </summary>
internal static class SnapshotEncoder
{
    private const int PartLength = 1024 * 1024;

    public static IEnumerable<byte[]> Encode(GraphState state)
    {
        var changes = new ChangeEncoder();
        changes.DefineTokens(state.Tokens, default);
        changes.ReserveIds(state.NextNode, state.NextRelationship);
        foreach (var node in new BitmapIds(state.Nodes))
        {
            EncodeNode(state, node, changes);
            if (changes.Length >= PartLength)
            {
                yield return Seal(changes);
                changes = new ChangeEncoder();
            }
        }

        foreach (var relationship in new BitmapIds(state.Relationships))
        {
            EncodeRelationship(state, relationship, changes);
            if (changes.Length >= PartLength)
            {
                yield return Seal(changes);
                changes = new ChangeEncoder();
            }
        }

        EncodeSchema(state, changes);
        yield return Seal(changes);
    }

    private static byte[] Seal(ChangeEncoder changes) => RecordFrame.Seal([], changes.Written);

    private static void EncodeNode(GraphState state, int node, ChangeEncoder changes)
    {
        changes.CreateNode(node);
        foreach (var label in state.LabelSets.Labels(state.NodeLabelSets[node]))
        {
            changes.AddLabel(node, label);
        }

        for (var key = 0; key < state.NodeProperties.Length; key++)
        {
            var value = state.NodeProperties[key]?[node] ?? Value.Null;
            if (!value.IsNull)
            {
                changes.SetNodeProperty(node, key, value);
            }
        }
    }

    private static void EncodeRelationship(GraphState state, int relationship, ChangeEncoder changes)
    {
        var record = state.Records[relationship];
        changes.CreateRelationship(relationship, record.Start, record.End, record.Type);
        for (var key = 0; key < state.RelationshipProperties.Length; key++)
        {
            var value = state.RelationshipProperties[key]?[relationship] ?? Value.Null;
            if (!value.IsNull)
            {
                changes.SetRelationshipProperty(relationship, key, value);
            }
        }
    }

    private static void EncodeSchema(GraphState state, ChangeEncoder changes)
    {
        foreach (var constraint in state.Schema.Constraints)
        {
            changes.CreateConstraint(constraint);
        }

        foreach (var index in state.Schema.Indexes)
        {
            if (index.Definition.OwningConstraint is null)
            {
                changes.CreateIndex(index.Definition);
            }
        }
    }
}
