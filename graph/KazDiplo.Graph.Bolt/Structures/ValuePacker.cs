using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Bolt.Structures;

/// <summary>Writes values in the form of one protocol version (docs-bolt, "Structure semantics").</summary>
/// <param name="version">Decides on element ids and on UTC date-times.</param>
/// <param name="utc">For 4.4: the peer asked for the <c>utc</c> patch.</param>
public sealed class ValuePacker(PackStreamWriter writer, BoltVersion version, bool utc = false)
{
    private readonly bool _elementIds = version >= BoltVersion.V50;
    private readonly bool _utc = utc || version >= BoltVersion.V50;

    public void Write(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNull();
                break;
            case ValueKind.Boolean:
                writer.WriteBoolean(value.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.WriteInteger(value.AsInteger());
                break;
            case ValueKind.Float:
                writer.WriteFloat(value.AsFloat());
                break;
            case ValueKind.String:
                writer.WriteString(value.AsString());
                break;
            case ValueKind.Bytes:
                writer.WriteBytes(value.As<BytesValue>().Span);
                break;
            case ValueKind.List:
                WriteList(value.AsList());
                break;
            case ValueKind.Map:
                WriteMap(value.AsMap());
                break;
            case ValueKind.Node:
                Write(value.AsNode());
                break;
            case ValueKind.Relationship:
                Write(value.AsRelationship());
                break;
            case ValueKind.Path:
                Write(value.AsPath());
                break;
            case ValueKind.Point:
                Write(value.As<PointValue>());
                break;
            default:
                WriteTemporal(value);
                break;
        }
    }

    public void WriteMap(IReadOnlyDictionary<string, Value> map)
    {
        writer.WriteMapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            writer.WriteString(key);
            Write(value);
        }
    }

    private void WriteList(ListValue list)
    {
        writer.WriteListHeader(list.Count);
        foreach (var item in list.Span)
        {
            Write(item);
        }
    }

    private void Write(Node node)
    {
        writer.WriteStructHeader(StructureTag.Node, _elementIds ? 4 : 3);
        writer.WriteInteger(node.Id);
        WriteStrings(node.Labels);
        WriteMap(node.Properties);
        WriteElementId(node.ElementId);
    }

    private void Write(Relationship relationship)
    {
        writer.WriteStructHeader(StructureTag.Relationship, _elementIds ? 8 : 5);
        writer.WriteInteger(relationship.Id);
        writer.WriteInteger(relationship.StartNodeId);
        writer.WriteInteger(relationship.EndNodeId);
        writer.WriteString(relationship.Type);
        WriteMap(relationship.Properties);
        WriteElementId(relationship.ElementId);
        WriteElementId(relationship.StartNodeElementId);
        WriteElementId(relationship.EndNodeElementId);
    }

    private void WriteUnbound(Relationship relationship)
    {
        writer.WriteStructHeader(StructureTag.UnboundRelationship, _elementIds ? 4 : 3);
        writer.WriteInteger(relationship.Id);
        writer.WriteString(relationship.Type);
        WriteMap(relationship.Properties);
        WriteElementId(relationship.ElementId);
    }

    /// <summary>
    /// A path lists its distinct nodes and relationships once, then the walk as pairs: relationship index, 1-based and
    /// negative against the direction, and node index, 0-based.
    /// </summary>
    private void Write(PathValue path)
    {
        var nodes = path.Nodes.Select(node => node.AsNode()).DistinctBy(node => node.Id).ToList();
        var relationships = path.Relationships.Select(relationship => relationship.AsRelationship()).DistinctBy(relationship => relationship.Id).ToList();
        writer.WriteStructHeader(StructureTag.Path, 3);
        writer.WriteListHeader(nodes.Count);
        nodes.ForEach(Write);
        writer.WriteListHeader(relationships.Count);
        relationships.ForEach(WriteUnbound);
        writer.WriteListHeader(path.Length * 2);
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Relationships[i].AsRelationship();
            var index = relationships.FindIndex(relationship => relationship.Id == step.Id) + 1;
            writer.WriteInteger(step.StartNodeId == path.Nodes[i].AsEntityId() ? index : -index);
            writer.WriteInteger(nodes.FindIndex(node => node.Id == path.Nodes[i + 1].AsEntityId()));
        }
    }

    private void Write(PointValue point)
    {
        writer.WriteStructHeader(point.Z is null ? StructureTag.Point2D : StructureTag.Point3D, point.Z is null ? 3 : 4);
        writer.WriteInteger((long)point.System);
        writer.WriteFloat(point.X);
        writer.WriteFloat(point.Y);
        if (point.Z is { } z)
        {
            writer.WriteFloat(z);
        }
    }

    private void WriteTemporal(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                writer.WriteStructHeader(StructureTag.Date, 1);
                writer.WriteInteger(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                writer.WriteStructHeader(StructureTag.LocalTime, 1);
                writer.WriteInteger(value.AsLocalTime().NanosecondOfDay);
                break;
            case ValueKind.Time:
                writer.WriteStructHeader(StructureTag.Time, 2);
                writer.WriteInteger(value.As<TimeValue>().Time.NanosecondOfDay);
                writer.WriteInteger(value.As<TimeValue>().OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                writer.WriteStructHeader(StructureTag.LocalDateTime, 2);
                writer.WriteInteger(value.As<LocalDateTimeValue>().EpochSecond);
                writer.WriteInteger(value.As<LocalDateTimeValue>().Time.Nanosecond);
                break;
            case ValueKind.DateTime:
                Write(value.As<DateTimeValue>());
                break;
            case ValueKind.Duration:
                Write(value.As<DurationValue>());
                break;
            default:
                throw new ArgumentException($"A {value.Kind} has no form in Bolt.", nameof(value));
        }
    }

    private void Write(DateTimeValue dateTime)
    {
        var zoned = dateTime.ZoneId is not null;
        writer.WriteStructHeader((_utc, zoned) switch
        {
            (true, true) => StructureTag.DateTimeZoneId,
            (true, false) => StructureTag.DateTime,
            (false, true) => StructureTag.LegacyDateTimeZoneId,
            _ => StructureTag.LegacyDateTime,
        }, 3);
        writer.WriteInteger(_utc ? dateTime.EpochSecond : dateTime.Local.EpochSecond);
        writer.WriteInteger(dateTime.Nanosecond);
        if (zoned)
        {
            writer.WriteString(dateTime.ZoneId!);
        }
        else
        {
            writer.WriteInteger(dateTime.OffsetSeconds);
        }
    }

    private void Write(DurationValue duration)
    {
        writer.WriteStructHeader(StructureTag.Duration, 4);
        writer.WriteInteger(duration.Months);
        writer.WriteInteger(duration.Days);
        writer.WriteInteger(duration.Seconds);
        writer.WriteInteger(duration.Nanoseconds);
    }

    private void WriteStrings(IReadOnlyList<string> texts)
    {
        writer.WriteListHeader(texts.Count);
        foreach (var text in texts)
        {
            writer.WriteString(text);
        }
    }

    private void WriteElementId(string elementId)
    {
        if (_elementIds)
        {
            writer.WriteString(elementId);
        }
    }
}
