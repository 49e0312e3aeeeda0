using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>1,024 slots of one property; each holds a value or nothing.</summary>
internal abstract class PropertyChunk
{
    internal const int Size = 1024;

    public abstract bool IsEmpty { get; }

    /// <summary>The narrowest chunk that accepts the value.</summary>
    public static PropertyChunk For(Value value) => value.Kind switch
    {
        ValueKind.Integer => new IntegerChunk(),
        ValueKind.Float => new FloatChunk(),
        ValueKind.String => new StringChunk(),
        ValueKind.Boolean => new BooleanChunk(),
        _ => new ValueChunk(),
    };

    public abstract bool Accepts(Value value);

    /// <summary>Null where the slot holds nothing.</summary>
    public abstract Value Get(int slot);

    /// <summary>Only on a chunk that is not shared, with a value that it accepts.</summary>
    public abstract void Set(int slot, Value value);

    public abstract void Remove(int slot);

    public abstract PropertyChunk Clone();
}
