using System.Runtime.CompilerServices;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values;

/// <summary>
/// One Cypher value in 16 bytes: scalars lie in <see cref="_bits"/>, everything else behind <see cref="_reference"/>.
/// The default is Cypher's <c>null</c>. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// <para>C# equality of this type is deliberately absent: Cypher has three comparisons (equality, equivalence and
/// orderability), see <see cref="ValueEquality"/>, <see cref="ValueEquivalence"/> and <see cref="ValueOrder"/>.</para>
/// <para>A node or relationship is either a reference by internal id (inside the engine, cheap) or a materialised
/// <see cref="Values.Node"/> / <see cref="Values.Relationship"/> (what leaves a database through the port).</para>
/// </remarks>
public readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(InlineTag.Boolean, 1);

    public static Value False => new(InlineTag.Boolean, 0);

    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        string => ValueKind.String,
        _ => Unsafe.As<ReferenceValue>(_reference).Kind,
    };

    public bool IsNull => _reference is null;

    public bool IsTrue => ReferenceEquals(_reference, InlineTag.Boolean) && _bits != 0;

    public bool IsFalse => ReferenceEquals(_reference, InlineTag.Boolean) && _bits == 0;

    public bool IsInteger => ReferenceEquals(_reference, InlineTag.Integer);

    public bool IsFloat => ReferenceEquals(_reference, InlineTag.Float);

    public bool IsNumber => IsInteger || IsFloat;

    public bool IsString => _reference is string;

    /// <summary>A node or relationship known by its internal id only; its content is read through a graph view.</summary>
    public bool IsEntityReference => ReferenceEquals(_reference, InlineTag.Node) || ReferenceEquals(_reference, InlineTag.Relationship);

    public static Value Boolean(bool value) => value ? True : False;

    public static Value Integer(long value) => new(InlineTag.Integer, value);

    public static Value Float(double value) => new(InlineTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <param name="value">null gives Cypher's null.</param>
    public static Value String(string? value) => new(value, 0);

    public static Value List(ListValue value) => new(value, 0);

    public static Value List(params Value[] items) => new(new ListValue(items), 0);

    public static Value Map(MapValue value) => new(value, 0);

    public static Value NodeReference(long id) => new(InlineTag.Node, id);

    public static Value RelationshipReference(long id) => new(InlineTag.Relationship, id);

    public static Value Node(Node node) => new(node, node.Id);

    public static Value Relationship(Relationship relationship) => new(relationship, relationship.Id);

    public static Value Path(PathValue path) => new(path, 0);

    public static Value Date(DateValue date) => new(InlineTag.Date, date.EpochDay);

    public static Value LocalTime(LocalTimeValue time) => new(InlineTag.LocalTime, time.NanosecondOfDay);

    /// <summary>Wraps any other value held by reference: Time, LocalDateTime, DateTime, Duration, Point, Bytes.</summary>
    public static Value Of(ReferenceValue? value) => new(value, value switch
    {
        Values.Node node => node.Id,
        Values.Relationship relationship => relationship.Id,
        _ => 0,
    });

    // The accessors below do not check the kind in release builds' hot paths beyond a cast: ask Kind first.
    public bool AsBoolean() => _bits != 0;

    public long AsInteger() => _bits;

    public double AsFloat() => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number as a double, whether it is stored as Integer or Float.</summary>
    public double AsNumber() => IsInteger ? _bits : BitConverter.Int64BitsToDouble(_bits);

    public string AsString() => (string)_reference!;

    public ListValue AsList() => (ListValue)_reference!;

    public MapValue AsMap() => (MapValue)_reference!;

    public PathValue AsPath() => (PathValue)_reference!;

    /// <summary>Internal id of a node or relationship, materialised or not.</summary>
    public long AsEntityId() => _bits;

    /// <summary>The materialised node; only outside the engine.</summary>
    public Node AsNode() => (Node)_reference!;

    /// <summary>The materialised relationship; only outside the engine.</summary>
    public Relationship AsRelationship() => (Relationship)_reference!;

    public DateValue AsDate() => new(_bits);

    public LocalTimeValue AsLocalTime() => new(_bits);

    /// <summary>The referenced object of a kind without an accessor of its own (Time, LocalDateTime, DateTime, Duration, Point, Bytes).</summary>
    public T As<T>()
        where T : ReferenceValue => (T)_reference!;

    /// <summary>Cypher literal form where there is one; for messages and debugging, see <see cref="ValueRenderer"/>.</summary>
    public override string ToString() => ValueRenderer.Render(this);
}
