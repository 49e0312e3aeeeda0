using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Reads what <see cref="ValueEncoder"/> wrote; damaged bytes end in a <see cref="StorageException"/>.</summary>
internal static class ValueDecoder
{
    public static Value Read(ref RecordReader record)
    {
        var tag = (ValueTag)record.Byte();
        return tag == ValueTag.List ? ReadList(ref record) : ReadScalar(ref record, tag);
    }

    /// <summary>A name; anything but a string is damage.</summary>
    public static string ReadText(ref RecordReader record)
    {
        var value = Read(ref record);
        return value.IsString ? value.AsString() : throw RecordReader.Damaged("a name is not a string");
    }

    private static Value ReadScalar(ref RecordReader record, ValueTag tag) => tag switch
    {
        ValueTag.Null => Value.Null,
        ValueTag.False => Value.False,
        ValueTag.True => Value.True,
        ValueTag.Integer => Value.Integer(record.Signed()),
        ValueTag.Float => Value.Float(record.Double()),
        ValueTag.String => Value.String(record.Text()),
        ValueTag.CodeUnits => Value.String(record.CodeUnits()),
        ValueTag.Date => Value.Date(new DateValue(record.Signed())),
        ValueTag.LocalTime => Value.LocalTime(new LocalTimeValue(record.Signed())),
        ValueTag.Time => Value.Of(new TimeValue(new LocalTimeValue(record.Signed()), record.SignedInt())),
        ValueTag.LocalDateTime => Value.Of(ReadLocal(ref record)),
        ValueTag.DateTime => ReadDateTime(ref record),
        ValueTag.Duration => Value.Of(new DurationValue(record.Signed(), record.Signed(), record.Signed(), record.Signed())),
        ValueTag.Point => ReadPoint(ref record),
        ValueTag.Bytes => Value.Of(new BytesValue(record.Bytes().ToArray())),
        _ => throw RecordReader.Damaged($"{(int)tag} is not the tag of a value"),
    };

    private static Value ReadList(ref RecordReader record)
    {
        // Each element takes at least one byte, so that a damaged count cannot ask for more than the record is long.
        var items = new Value[record.Count(bytesEach: 1)];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = ReadScalar(ref record, (ValueTag)record.Byte());
        }

        return Value.List(new ListValue(items));
    }

    private static LocalDateTimeValue ReadLocal(ref RecordReader record) =>
        new(new DateValue(record.Signed()), new LocalTimeValue(record.Signed()));

    private static Value ReadDateTime(ref RecordReader record)
    {
        var local = ReadLocal(ref record);
        var offset = record.SignedInt();
        var zone = Read(ref record);
        return Value.Of(new DateTimeValue(local, offset, zone.IsString ? zone.AsString() : null));
    }

    private static Value ReadPoint(ref RecordReader record)
    {
        if (!CoordinateSystems.TryFromSrid(record.Number(), out var system))
        {
            throw RecordReader.Damaged("a point has an unknown coordinate system");
        }

        var (x, y) = (record.Double(), record.Double());
        return Value.Of(new PointValue(system, x, y, system.Dimensions() == 3 ? record.Double() : null));
    }
}
