using System.Globalization;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Bolt.Structures;

/// <summary>Reads values in the form of one protocol version; the counterpart of <see cref="ValuePacker"/>.</summary>
/// <param name="utc">For 4.4: the <c>utc</c> patch was agreed.</param>
/// <param name="acceptsEntities">False for a server: nodes, relationships and paths go to clients only.</param>
public sealed class ValueUnpacker(BoltVersion version, BoltLimits limits, bool utc = false, bool acceptsEntities = true)
{
    private readonly bool _elementIds = version >= BoltVersion.V50;
    private readonly bool _utc = utc || version >= BoltVersion.V50;

    public Value Read(ref PackStreamReader reader) => Read(ref reader, limits.MaxNesting);

    public Dictionary<string, Value> ReadMap(ref PackStreamReader reader) => ReadMap(ref reader, limits.MaxNesting);

    private Value Read(ref PackStreamReader reader, int depth)
    {
        if (depth == 0)
        {
            throw new BoltProtocolException($"Values nest deeper than {limits.MaxNesting} levels.");
        }

        switch (reader.Peek())
        {
            case PackStreamType.Null:
                reader.ReadNull();
                return Value.Null;
            case PackStreamType.Boolean:
                return Value.Boolean(reader.ReadBoolean());
            case PackStreamType.Integer:
                return Value.Integer(reader.ReadInteger());
            case PackStreamType.Float:
                return Value.Float(reader.ReadFloat());
            case PackStreamType.Bytes:
                return Value.Of(new BytesValue(reader.ReadBytes()));
            case PackStreamType.String:
                return Value.String(reader.ReadString());
            case PackStreamType.List:
                return Value.List(ReadItems(ref reader, depth - 1));
            case PackStreamType.Map:
                return Value.Map(new MapValue(ReadMap(ref reader, depth - 1)));
            default:
                return ReadStructure(ref reader, depth - 1);
        }
    }

    private Value[] ReadItems(ref PackStreamReader reader, int depth)
    {
        var items = new Value[reader.ReadListHeader()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(ref reader, depth);
        }

        return items;
    }

    private Dictionary<string, Value> ReadMap(ref PackStreamReader reader, int depth)
    {
        var count = reader.ReadMapHeader();
        var map = new Dictionary<string, Value>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.ReadString();
            if (!map.TryAdd(key, Read(ref reader, depth)))
            {
                throw new BoltProtocolException($"A map has the key '{key}' twice.");
            }
        }

        return map;
    }

    private Value ReadStructure(ref PackStreamReader reader, int depth)
    {
        var (tag, fields) = reader.ReadStructHeader();
        if (!acceptsEntities && tag is (StructureTag.Node or StructureTag.Relationship or StructureTag.Path))
        {
            throw new BoltProtocolException("Nodes, relationships and paths cannot be parameters.");
        }

        switch (tag)
        {
            case StructureTag.Node:
                Expect(tag, fields, _elementIds ? 4 : 3);
                return Value.Node(ReadNode(ref reader, depth));
            case StructureTag.Relationship:
                Expect(tag, fields, _elementIds ? 8 : 5);
                return Value.Relationship(ReadRelationship(ref reader, depth));
            case StructureTag.Path:
                Expect(tag, fields, 3);
                return Value.Path(ReadPath(ref reader, depth));
            case StructureTag.Point2D:
                Expect(tag, fields, 3);
                return Value.Of(new PointValue(ReadSystem(ref reader), reader.ReadFloat(), reader.ReadFloat()));
            case StructureTag.Point3D:
                Expect(tag, fields, 4);
                return Value.Of(new PointValue(ReadSystem(ref reader), reader.ReadFloat(), reader.ReadFloat(), reader.ReadFloat()));
            default:
                return ReadTemporal(ref reader, tag, fields);
        }
    }

    private Value ReadTemporal(ref PackStreamReader reader, byte tag, int fields)
    {
        switch (tag)
        {
            case StructureTag.Date:
                Expect(tag, fields, 1);
                return Value.Date(new DateValue(reader.ReadInteger()));
            case StructureTag.LocalTime:
                Expect(tag, fields, 1);
                return Value.LocalTime(new LocalTimeValue(reader.ReadInteger()));
            case StructureTag.Time:
                Expect(tag, fields, 2);
                return Value.Of(new TimeValue(new LocalTimeValue(reader.ReadInteger()), Int32(ref reader)));
            case StructureTag.LocalDateTime:
                Expect(tag, fields, 2);
                return Value.Of(LocalDateTimeValue.FromEpochSecond(reader.ReadInteger(), Int32(ref reader)));
            case StructureTag.Duration:
                Expect(tag, fields, 4);
                return Value.Of(new DurationValue(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger()));
            case StructureTag.DateTime or StructureTag.DateTimeZoneId when _utc:
                Expect(tag, fields, 3);
                return Value.Of(ReadInstant(ref reader, tag == StructureTag.DateTimeZoneId));
            case StructureTag.LegacyDateTime or StructureTag.LegacyDateTimeZoneId when !_utc:
                Expect(tag, fields, 3);
                return Value.Of(ReadLocal(ref reader, tag == StructureTag.LegacyDateTimeZoneId));
            default:
                throw new BoltProtocolException($"A structure with tag 0x{tag:X2} is not known in Bolt {version}.");
        }
    }

    private static DateTimeValue ReadInstant(ref PackStreamReader reader, bool zoned)
    {
        var second = reader.ReadInteger();
        var nanosecond = Int32(ref reader);
        return zoned
            ? TimeZones.AtInstant(second, nanosecond, reader.ReadString(), 0)
            : TimeZones.AtInstant(second, nanosecond, null, Int32(ref reader));
    }

    private static DateTimeValue ReadLocal(ref PackStreamReader reader, bool zoned)
    {
        var local = LocalDateTimeValue.FromEpochSecond(reader.ReadInteger(), Int32(ref reader));
        return zoned ? TimeZones.Resolve(local, reader.ReadString()) : TimeZones.Resolve(local, null, Int32(ref reader));
    }

    private Node ReadNode(ref PackStreamReader reader, int depth)
    {
        var id = reader.ReadInteger();
        var labels = new string[reader.ReadListHeader()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadString();
        }

        var properties = new MapValue(ReadMap(ref reader, depth));
        return new Node(id, ReadElementId(ref reader, id), labels, properties);
    }

    private Relationship ReadRelationship(ref PackStreamReader reader, int depth)
    {
        var id = reader.ReadInteger();
        var start = reader.ReadInteger();
        var end = reader.ReadInteger();
        var type = reader.ReadString();
        var properties = new MapValue(ReadMap(ref reader, depth));
        return new Relationship(
            id, ReadElementId(ref reader, id), type, start, ReadElementId(ref reader, start), end, ReadElementId(ref reader, end), properties);
    }

    private PathValue ReadPath(ref PackStreamReader reader, int depth)
    {
        var nodes = new Node[reader.ReadListHeader()];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (tag, fields) = reader.ReadStructHeader();
            Expect(tag == StructureTag.Node, tag, fields, _elementIds ? 4 : 3);
            nodes[i] = ReadNode(ref reader, depth);
        }

        var unbound = new (long Id, string Type, MapValue Properties, string ElementId)[reader.ReadListHeader()];
        for (var i = 0; i < unbound.Length; i++)
        {
            var (tag, fields) = reader.ReadStructHeader();
            Expect(tag == StructureTag.UnboundRelationship, tag, fields, _elementIds ? 4 : 3);
            var id = reader.ReadInteger();
            unbound[i] = (id, reader.ReadString(), new MapValue(ReadMap(ref reader, depth)), ReadElementId(ref reader, id));
        }

        return Walk(ref reader, nodes, unbound);
    }

    private static PathValue Walk(ref PackStreamReader reader, Node[] nodes, (long Id, string Type, MapValue Properties, string ElementId)[] unbound)
    {
        var steps = reader.ReadListHeader() / 2;
        var walked = new Value[steps + 1];
        var relationships = new Value[steps];
        var here = At(nodes, 0);
        walked[0] = Value.Node(here);
        for (var i = 0; i < steps; i++)
        {
            var index = reader.ReadInteger();
            var there = At(nodes, reader.ReadInteger());
            var (id, type, properties, elementId) = At(unbound, Math.Abs(index) - 1);
            var (start, end) = index > 0 ? (here, there) : (there, here);
            relationships[i] = Value.Relationship(new Relationship(id, elementId, type, start.Id, start.ElementId, end.Id, end.ElementId, properties));
            walked[i + 1] = Value.Node(there);
            here = there;
        }

        return new PathValue(walked, relationships);
    }

    private string ReadElementId(ref PackStreamReader reader, long id) =>
        _elementIds ? reader.ReadString() : id.ToString(CultureInfo.InvariantCulture);

    private static CoordinateSystem ReadSystem(ref PackStreamReader reader)
    {
        var srid = reader.ReadInteger();
        return CoordinateSystems.TryFromSrid(srid, out var system) ? system : throw new BoltProtocolException($"{srid} is no known SRID.");
    }

    private static int Int32(ref PackStreamReader reader)
    {
        var number = reader.ReadInteger();
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw new BoltProtocolException($"{number} is out of range.");
    }

    private static T At<T>(T[] items, long index) =>
        index >= 0 && index < items.Length ? items[index] : throw new BoltProtocolException("A path points beyond its nodes or relationships.");

    private static void Expect(byte tag, int fields, int wanted) => Expect(true, tag, fields, wanted);

    private static void Expect(bool rightTag, byte tag, int fields, int wanted)
    {
        if (!rightTag || fields != wanted)
        {
            throw new BoltProtocolException($"A structure with tag 0x{tag:X2} has {fields} fields; this place wants another structure, or {wanted} fields.");
        }
    }
}
