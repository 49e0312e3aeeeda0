using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Slots of any values: for kinds without a chunk of their own, and where kinds mix.</summary>
internal sealed class ValueChunk : PropertyChunk
{
    private readonly Value[] _values;

    public ValueChunk()
        : this(new Value[Size])
    {
    }

    private ValueChunk(Value[] values) => _values = values;

    public override bool IsEmpty => Array.TrueForAll(_values, static value => value.IsNull);

    public static ValueChunk CopyOf(PropertyChunk other)
    {
        var copy = new ValueChunk();
        for (var slot = 0; slot < Size; slot++)
        {
            copy._values[slot] = other.Get(slot);
        }

        return copy;
    }

    public override bool Accepts(Value value) => true;

    public override Value Get(int slot) => _values[slot];

    public override void Set(int slot, Value value) => _values[slot] = value;

    public override void Remove(int slot) => _values[slot] = default;

    public override PropertyChunk Clone() => new ValueChunk((Value[])_values.Clone());
}
