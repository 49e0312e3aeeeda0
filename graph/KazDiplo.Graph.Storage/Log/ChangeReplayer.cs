using System.Collections.Immutable;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Storage.Transactions;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Makes the changes of log records again, when a store is opened.</summary>
internal sealed class ChangeReplayer
{
    private readonly StateEditor _editor;
    private readonly SchemaChanger _schema;

    public ChangeReplayer(StateEditor editor)
    {
        _editor = editor;
        _schema = new SchemaChanger(editor.State, editor.Indexes, new ConstraintChecker(editor.State, editor.Indexes));
    }

    /// <exception cref="StorageException">The record is damaged or from a newer version.</exception>
    public void Replay(ReadOnlySpan<byte> sealedRecord)
    {
        try
        {
            var record = new RecordReader(RecordFrame.Open(sealedRecord));
            while (!record.IsAtEnd)
            {
                ReplayOne((ChangeType)record.Byte(), ref record);
            }
        }
        catch (Exception error) when (error is ArgumentException or IndexOutOfRangeException or OverflowException or ValueException)
        {
            throw new StorageException(StorageCause.Corrupt, $"A log record of the store is damaged: {error.Message}", error);
        }
    }

    private void ReplayOne(ChangeType type, ref RecordReader record)
    {
        switch (type)
        {
            case ChangeType.DefineLabel:
                Define(_editor.State.Tokens.Labels, ref record);
                break;
            case ChangeType.DefineType:
                Define(_editor.State.Tokens.Types, ref record);
                break;
            case ChangeType.DefineKey:
                Define(_editor.State.Tokens.Keys, ref record);
                break;
            case ChangeType.CreateNode:
                _editor.CreateNode(record.Number());
                break;
            case ChangeType.DeleteNode:
                _editor.DeleteNode(record.Number());
                break;
            case ChangeType.AddLabel:
                _editor.AddLabel(record.Number(), record.Number());
                break;
            case ChangeType.RemoveLabel:
                _editor.RemoveLabel(record.Number(), record.Number());
                break;
            case ChangeType.SetNodeProperty:
                _editor.SetNodeProperty(record.Number(), record.Number(), ValueDecoder.Read(ref record));
                break;
            case ChangeType.CreateRelationship:
                _editor.CreateRelationship(record.Number(), record.Number(), record.Number(), record.Number());
                break;
            case ChangeType.DeleteRelationship:
                _editor.DeleteRelationship(record.Number());
                break;
            case ChangeType.SetRelationshipProperty:
                _editor.SetRelationshipProperty(record.Number(), record.Number(), ValueDecoder.Read(ref record));
                break;
            default:
                ReplaySchema(type, ref record);
                break;
        }
    }

    private void ReplaySchema(ChangeType type, ref RecordReader record)
    {
        switch (type)
        {
            case ChangeType.CreateIndex:
                var covered = Entity(record.Byte());
                _schema.CreateIndex(new IndexDefinition(ValueDecoder.ReadText(ref record), covered, record.Number(), Keys(ref record), null), CancellationToken.None);
                break;
            case ChangeType.DropIndex:
                _schema.DropIndex(ValueDecoder.ReadText(ref record));
                break;
            case ChangeType.CreateConstraint:
                var kind = (ConstraintKind)record.Byte();
                var entity = Entity(record.Byte());
                _schema.CreateConstraint(
                    new ConstraintDefinition(ValueDecoder.ReadText(ref record), Known(kind), entity, record.Number(), Keys(ref record)), CancellationToken.None);
                break;
            case ChangeType.DropConstraint:
                _schema.DropConstraint(ValueDecoder.ReadText(ref record));
                break;
            case ChangeType.ReserveIds:
                _editor.State.NextNode = Math.Max(_editor.State.NextNode, record.Number());
                _editor.State.NextRelationship = Math.Max(_editor.State.NextRelationship, record.Number());
                break;
            default:
                throw RecordReader.Damaged($"{(int)type} is not the number of a change");
        }
    }

    private static void Define(TokenTable table, ref RecordReader record)
    {
        var id = record.Number();
        var name = ValueDecoder.ReadText(ref record);
        if (table.GetOrCreate(name) != id)
        {
            throw RecordReader.Damaged($"the name `{name}` has two numbers");
        }
    }

    private static EntityKind Entity(byte number) => Enum.IsDefined((EntityKind)number)
        ? (EntityKind)number
        : throw RecordReader.Damaged($"{number} is not a kind of entity");

    private static ConstraintKind Known(ConstraintKind kind) => Enum.IsDefined(kind)
        ? kind
        : throw RecordReader.Damaged($"{(int)kind} is not a kind of constraint");

    private static ImmutableArray<int> Keys(ref RecordReader record)
    {
        var keys = new int[record.Count(bytesEach: 1)];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = record.Number();
        }

        return [.. keys];
    }
}
