using System.Collections.Immutable;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Notes changes in the order in which they are made, in the form of the log (graph/docs/log-record-layout.md).</summary>
internal sealed class ChangeEncoder
{
    private readonly RecordWriter _record = new();

    public int Length => _record.Length;

    public ReadOnlySpan<byte> Written => _record.Written;

    /// <summary>Defines the names that the log does not have yet.</summary>
    public LoggedTokens DefineTokens(Tokens tokens, LoggedTokens logged) => new(
        DefineNew(ChangeType.DefineLabel, tokens.Labels, logged.Labels),
        DefineNew(ChangeType.DefineType, tokens.Types, logged.Types),
        DefineNew(ChangeType.DefineKey, tokens.Keys, logged.Keys));

    public void ReserveIds(int nextNode, int nextRelationship)
    {
        Begin(ChangeType.ReserveIds, nextNode);
        _record.Number(nextRelationship);
    }

    public void CreateNode(int node) => Begin(ChangeType.CreateNode, node);

    public void DeleteNode(int node) => Begin(ChangeType.DeleteNode, node);

    public void AddLabel(int node, int label)
    {
        Begin(ChangeType.AddLabel, node);
        _record.Number(label);
    }

    public void RemoveLabel(int node, int label)
    {
        Begin(ChangeType.RemoveLabel, node);
        _record.Number(label);
    }

    public void SetNodeProperty(int node, int key, Value value) => SetProperty(ChangeType.SetNodeProperty, node, key, value);

    public void CreateRelationship(int relationship, int start, int end, int type)
    {
        Begin(ChangeType.CreateRelationship, relationship);
        _record.Number(start);
        _record.Number(end);
        _record.Number(type);
    }

    public void DeleteRelationship(int relationship) => Begin(ChangeType.DeleteRelationship, relationship);

    public void SetRelationshipProperty(int relationship, int key, Value value) =>
        SetProperty(ChangeType.SetRelationshipProperty, relationship, key, value);

    public void CreateIndex(IndexDefinition index)
    {
        _record.Byte((byte)ChangeType.CreateIndex);
        _record.Byte((byte)index.Entity);
        WriteSchema(index.Name, index.LabelOrType, index.Keys);
    }

    public void DropIndex(string name)
    {
        _record.Byte((byte)ChangeType.DropIndex);
        ValueEncoder.Write(_record, Value.String(name));
    }

    public void CreateConstraint(ConstraintDefinition constraint)
    {
        _record.Byte((byte)ChangeType.CreateConstraint);
        _record.Byte((byte)constraint.Kind);
        _record.Byte((byte)constraint.Entity);
        WriteSchema(constraint.Name, constraint.LabelOrType, constraint.Keys);
    }

    public void DropConstraint(string name)
    {
        _record.Byte((byte)ChangeType.DropConstraint);
        ValueEncoder.Write(_record, Value.String(name));
    }

    private int DefineNew(ChangeType kind, TokenTable table, int logged)
    {
        var count = table.Count;
        for (var id = logged; id < count; id++)
        {
            Begin(kind, id);
            ValueEncoder.Write(_record, Value.String(table.Name(id)));
        }

        return count;
    }

    private void Begin(ChangeType type, int first)
    {
        _record.Byte((byte)type);
        _record.Number(first);
    }

    private void SetProperty(ChangeType type, int id, int key, Value value)
    {
        Begin(type, id);
        _record.Number(key);
        ValueEncoder.Write(_record, value);
    }

    private void WriteSchema(string name, int labelOrType, ImmutableArray<int> keys)
    {
        ValueEncoder.Write(_record, Value.String(name));
        _record.Number(labelOrType);
        _record.Number(keys.Length);
        foreach (var key in keys)
        {
            _record.Number(key);
        }
    }
}
