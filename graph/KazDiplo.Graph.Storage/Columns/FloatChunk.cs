using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Slots of floats only.</summary>
internal sealed class FloatChunk : PropertyChunk
{
    private readonly double[] _values;
    private readonly SlotBits _present;

    public FloatChunk()
        : this(new double[Size], new SlotBits())
    {
    }

    private FloatChunk(double[] values, SlotBits present)
    {
        _values = values;
        _present = present;
    }

    public override bool IsEmpty => _present.IsEmpty;

    public override bool Accepts(Value value) => value.IsFloat;

    public override Value Get(int slot) => _present[slot] ? Value.Float(_values[slot]) : Value.Null;

    public override void Set(int slot, Value value)
    {
        _values[slot] = value.AsFloat();
        _present.Assign(slot, true);
    }

    public override void Remove(int slot) => _present.Assign(slot, false);

    public override PropertyChunk Clone() => new FloatChunk((double[])_values.Clone(), _present.Clone());
}
