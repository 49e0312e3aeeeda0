using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Slots of integers only.</summary>
internal sealed class IntegerChunk : PropertyChunk
{
    private readonly long[] _values;
    private readonly SlotBits _present;

    public IntegerChunk()
        : this(new long[Size], new SlotBits())
    {
    }

    private IntegerChunk(long[] values, SlotBits present)
    {
        _values = values;
        _present = present;
    }

    public override bool IsEmpty => _present.IsEmpty;

    public override bool Accepts(Value value) => value.IsInteger;

    public override Value Get(int slot) => _present[slot] ? Value.Integer(_values[slot]) : Value.Null;

    public override void Set(int slot, Value value)
    {
        _values[slot] = value.AsInteger();
        _present.Assign(slot, true);
    }

    public override void Remove(int slot) => _present.Assign(slot, false);

    public override PropertyChunk Clone() => new IntegerChunk((long[])_values.Clone(), _present.Clone());
}
