using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Slots of booleans only: two bits each.</summary>
internal sealed class BooleanChunk : PropertyChunk
{
    private readonly SlotBits _true;
    private readonly SlotBits _false;

    public BooleanChunk()
        : this(new SlotBits(), new SlotBits())
    {
    }

    private BooleanChunk(SlotBits isTrue, SlotBits isFalse)
    {
        _true = isTrue;
        _false = isFalse;
    }

    public override bool IsEmpty => _true.IsEmpty && _false.IsEmpty;

    public override bool Accepts(Value value) => value.Kind == ValueKind.Boolean;

    public override Value Get(int slot) => _true[slot] ? Value.True : _false[slot] ? Value.False : Value.Null;

    public override void Set(int slot, Value value)
    {
        _true.Assign(slot, value.AsBoolean());
        _false.Assign(slot, !value.AsBoolean());
    }

    public override void Remove(int slot)
    {
        _true.Assign(slot, false);
        _false.Assign(slot, false);
    }

    public override PropertyChunk Clone() => new BooleanChunk(_true.Clone(), _false.Clone());
}
