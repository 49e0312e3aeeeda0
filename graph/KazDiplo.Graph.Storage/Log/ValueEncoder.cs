using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Writes property values into a log record; <see cref="ValueDecoder"/> reads them.</summary>
internal static class ValueEncoder
{
    public static void Write(RecordWriter record, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                Tag(record, ValueTag.Null);
                break;
            case ValueKind.Boolean:
                Tag(record, value.AsBoolean() ? ValueTag.True : ValueTag.False);
                break;
            case ValueKind.Integer:
                Tag(record, ValueTag.Integer);
                record.Signed(value.AsInteger());
                break;
            case ValueKind.Float:
                Tag(record, ValueTag.Float);
                record.Double(value.AsFloat());
                break;
            case ValueKind.String:
                WriteString(record, value.AsString());
                break;
            case ValueKind.List:
                WriteList(record, value.AsList());
                break;
            case ValueKind.Date:
                Tag(record, ValueTag.Date);
                record.Signed(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                Tag(record, ValueTag.LocalTime);
                record.Signed(value.AsLocalTime().NanosecondOfDay);
                break;
            default:
                throw new StorageException(StorageCause.PropertyNotStorable, $"A {value.Kind} cannot be a property.");
        }
    }

    private static void Tag(RecordWriter record, ValueTag tag) => record.Byte((byte)tag);

    private static void WriteString(RecordWriter record, string text)
    {
        if (RecordWriter.IsWellFormed(text))
        {
            Tag(record, ValueTag.String);
            record.Text(text);
        }
        else
        {
            Tag(record, ValueTag.CodeUnits);
            record.CodeUnits(text);
        }
    }

    private static void WriteList(RecordWriter record, ListValue list)
    {
        Tag(record, ValueTag.List);
        record.Number(list.Count);
        foreach (var item in list.Span)
        {
            Write(record, item);
        }
    }
}
