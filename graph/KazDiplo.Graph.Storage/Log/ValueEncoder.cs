using System.Diagnostics;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

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
                WriteObject(record, value);
                break;
        }
    }

    private static void WriteObject(RecordWriter record, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Time:
                Tag(record, ValueTag.Time);
                record.Signed(value.As<TimeValue>().Time.NanosecondOfDay);
                record.Signed(value.As<TimeValue>().OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                Tag(record, ValueTag.LocalDateTime);
                WriteLocal(record, value.As<LocalDateTimeValue>());
                break;
            case ValueKind.DateTime:
                Tag(record, ValueTag.DateTime);
                WriteLocal(record, value.As<DateTimeValue>().Local);
                record.Signed(value.As<DateTimeValue>().OffsetSeconds);
                Write(record, Value.String(value.As<DateTimeValue>().ZoneId));
                break;
            case ValueKind.Duration:
                WriteDuration(record, value.As<DurationValue>());
                break;
            case ValueKind.Point:
                WritePoint(record, value.As<PointValue>());
                break;
            case ValueKind.Bytes:
                Tag(record, ValueTag.Bytes);
                record.Bytes(value.As<BytesValue>().Span);
                break;
            default:
                throw new UnreachableException($"A {value.Kind} is refused before it is written.");
        }
    }

    private static void WriteLocal(RecordWriter record, LocalDateTimeValue local)
    {
        record.Signed(local.Date.EpochDay);
        record.Signed(local.Time.NanosecondOfDay);
    }

    private static void WriteDuration(RecordWriter record, DurationValue duration)
    {
        Tag(record, ValueTag.Duration);
        record.Signed(duration.Months);
        record.Signed(duration.Days);
        record.Signed(duration.Seconds);
        record.Signed(duration.Nanoseconds);
    }

    private static void WritePoint(RecordWriter record, PointValue point)
    {
        Tag(record, ValueTag.Point);
        record.Number((int)point.System);
        record.Double(point.X);
        record.Double(point.Y);
        if (point.Z is { } z)
        {
            record.Double(z);
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
