using KazDiplo.Graph.Storage.Adjacency;
using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.State;

/// <summary>
/// Applies single changes to one version of the graph and keeps bitmaps, counts, adjacency and indexes true to them.
/// Checks nothing: the writer has checked before, and a replayed log was checked when it was written.
/// </summary>
internal sealed class StateEditor
{
    /// <summary>Below it a rebuild costs more than the changes do.</summary>
    internal const int MinChangesToCompact = 16_384;

    private ChangeStamp _stamp = new();

    public StateEditor(GraphState state)
    {
        State = state;
        Indexes = new IndexEditor(state);
    }

    public GraphState State { get; }

    public IndexEditor Indexes { get; }

    /// <summary>Off while a whole store is read: the adjacency is then built at once by <see cref="RebuildAdjacency"/>.</summary>
    public bool MaintainsAdjacency { get; set; } = true;

    /// <summary>From now on nothing that the state has at this moment is changed in place.</summary>
    public void Protect() => _stamp = new ChangeStamp();

    public void CreateNode(int node)
    {
        (State.Nodes = State.Nodes.ForWrite(_stamp)).Add(node);
        State.NextNode = Math.Max(State.NextNode, node + 1);
    }

    public void DeleteNode(int node)
    {
        foreach (var label in State.LabelSets.Labels(State.NodeLabelSets[node]))
        {
            RemoveLabel(node, label);
        }

        for (var key = 0; key < State.NodeProperties.Length; key++)
        {
            SetNodeProperty(node, key, Value.Null);
        }

        (State.Nodes = State.Nodes.ForWrite(_stamp)).Remove(node);
    }

    public void AddLabel(int node, int label)
    {
        var set = State.NodeLabelSets[node];
        SetLabels(node, State.LabelSets.With(set, label));
        State.NodesByLabel = State.NodesByLabel.ForWrite(_stamp);
        State.NodesByLabel.Writable(label).Add(node);
        ChangeLabelCounts(node, label, 1);
        Indexes.AddAll(EntityKind.Node, node, label, _stamp);
    }

    public void RemoveLabel(int node, int label)
    {
        Indexes.RemoveAll(EntityKind.Node, node, label, _stamp);
        ChangeLabelCounts(node, label, -1);
        State.NodesByLabel = State.NodesByLabel.ForWrite(_stamp);
        State.NodesByLabel.Writable(label).Remove(node);
        SetLabels(node, State.LabelSets.Without(State.NodeLabelSets[node], label));
    }

    /// <param name="value">Null removes the property.</param>
    public void SetNodeProperty(int node, int key, Value value)
    {
        if (value.IsNull && (State.NodeProperties[key]?[node].IsNull ?? true))
        {
            return;
        }

        Indexes.RemoveAllOver(EntityKind.Node, node, key, _stamp);
        State.NodeProperties = State.NodeProperties.ForWrite(_stamp);
        Assign(State.NodeProperties.Writable(key), node, value);
        Indexes.AddAllOver(EntityKind.Node, node, key, _stamp);
    }

    public void CreateRelationship(int relationship, int start, int end, int type)
    {
        (State.Relationships = State.Relationships.ForWrite(_stamp)).Add(relationship);
        State.NextRelationship = Math.Max(State.NextRelationship, relationship + 1);
        (State.Records = State.Records.ForWrite(_stamp)).Slot(relationship) = new RelationshipRecord(start, end, type + 1);
        State.RelationshipsByType = State.RelationshipsByType.ForWrite(_stamp);
        State.RelationshipsByType.Writable(type).Add(relationship);
        ChangeEndCounts(start, end, type, 1);
        if (MaintainsAdjacency)
        {
            (State.Outgoing = State.Outgoing.ForWrite(_stamp)).Add(start, new DeltaEntry(type, end, relationship));
            (State.Incoming = State.Incoming.ForWrite(_stamp)).Add(end, new DeltaEntry(type, start, relationship));
        }
    }

    public void DeleteRelationship(int relationship)
    {
        var record = State.Records[relationship];
        for (var key = 0; key < State.RelationshipProperties.Length; key++)
        {
            SetRelationshipProperty(relationship, key, Value.Null);
        }

        (State.Relationships = State.Relationships.ForWrite(_stamp)).Remove(relationship);
        State.RelationshipsByType = State.RelationshipsByType.ForWrite(_stamp);
        State.RelationshipsByType.Writable(record.Type).Remove(relationship);
        ChangeEndCounts(record.Start, record.End, record.Type, -1);
        (State.Outgoing = State.Outgoing.ForWrite(_stamp)).NoteDeletion(record.Start);
        (State.Incoming = State.Incoming.ForWrite(_stamp)).NoteDeletion(record.End);
    }

    /// <param name="value">Null removes the property.</param>
    public void SetRelationshipProperty(int relationship, int key, Value value)
    {
        if (value.IsNull && (State.RelationshipProperties[key]?[relationship].IsNull ?? true))
        {
            return;
        }

        Indexes.RemoveAllOver(EntityKind.Relationship, relationship, key, _stamp);
        State.RelationshipProperties = State.RelationshipProperties.ForWrite(_stamp);
        Assign(State.RelationshipProperties.Writable(key), relationship, value);
        Indexes.AddAllOver(EntityKind.Relationship, relationship, key, _stamp);
    }

    /// <summary>Rebuilds the adjacency when the changes since the last time have grown to a quarter of it, so that the cost stays even.</summary>
    public void CompactIfDue()
    {
        var (changes, entries) = (State.Outgoing.ChangeCount, State.Outgoing.Base.EntryCount);
        if (changes >= Math.Max(MinChangesToCompact, entries / 4))
        {
            RebuildAdjacency();
        }
    }

    /// <summary>Folds all changes since the last base into a new one. The content stays the same.</summary>
    public void RebuildAdjacency()
    {
        Parallel.Invoke(
            () => State.Outgoing = BuildAdjacency(Direction.Outgoing),
            () => State.Incoming = BuildAdjacency(Direction.Incoming));
    }

    private AdjacencyIndex BuildAdjacency(Direction direction) =>
        new(AdjacencyBuilder.Build(State.Relationships, State.Records, State.NextNode, direction));

    private void Assign(PropertyColumn column, int id, Value value)
    {
        if (value.IsNull)
        {
            column.Remove(id);
        }
        else
        {
            column.Set(id, value.IsString ? Value.String(State.Strings.Shared(value.AsString())) : value);
        }
    }

    private void SetLabels(int node, int set) =>
        (State.NodeLabelSets = State.NodeLabelSets.ForWrite(_stamp)).Slot(node) = set;

    private void ChangeEndCounts(int start, int end, int type, int difference)
    {
        ChangeCounts(start, type, Direction.Outgoing, difference);
        ChangeCounts(end, type, Direction.Incoming, difference);
    }

    private void ChangeCounts(int node, int type, Direction direction, int difference)
    {
        var labels = State.LabelSets.Labels(State.NodeLabelSets[node]);
        if (labels.Length == 0)
        {
            return;
        }

        State.CountsByLabel = State.CountsByLabel.ForWrite(_stamp);
        foreach (var label in labels)
        {
            State.CountsByLabel.Writable(label).Change(type, direction, difference);
        }
    }

    /// <summary>The relationships of a node that gains or loses the label count for it, or no longer do.</summary>
    private void ChangeLabelCounts(int node, int label, int difference)
    {
        ChangeLabelCounts(node, label, Direction.Outgoing, difference);
        ChangeLabelCounts(node, label, Direction.Incoming, difference);
    }

    private void ChangeLabelCounts(int node, int label, Direction direction, int difference)
    {
        var cursor = new RelationshipCursor(State, node, direction, null);
        while (cursor.MoveNext())
        {
            State.CountsByLabel = State.CountsByLabel.ForWrite(_stamp);
            State.CountsByLabel.Writable(label).Change(State.Records[(int)cursor.RelationshipId].Type, direction, difference);
        }
    }
}
