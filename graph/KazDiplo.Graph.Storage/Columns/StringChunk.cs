using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Slots of strings only.</summary>
internal sealed class StringChunk : PropertyChunk
{
    private readonly string?[] _values;

    public StringChunk()
        : this(new string?[Size])
    {
    }

    private StringChunk(string?[] values) => _values = values;

    public override bool IsEmpty => !_values.AsSpan().ContainsAnyExcept((string?)null);

    public override bool Accepts(Value value) => value.IsString;

    public override Value Get(int slot) => Value.String(_values[slot]);

    public override void Set(int slot, Value value) => _values[slot] = value.AsString();

    public override void Remove(int slot) => _values[slot] = null;

    public override PropertyChunk Clone() => new StringChunk((string?[])_values.Clone());
}
