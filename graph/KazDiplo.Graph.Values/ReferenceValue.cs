namespace KazDiplo.Graph.Values;

/// <summary>Base of everything that a <see cref="Value"/> can hold by reference, except strings.</summary>
public abstract class ReferenceValue
{
    private protected ReferenceValue(ValueKind kind) => Kind = kind;

    public ValueKind Kind { get; }
}

/// <summary>Marks a <see cref="Value"/> whose content lies in its 64 bits: no allocation for scalars.</summary>
internal sealed class InlineTag : ReferenceValue
{
    public static readonly InlineTag Boolean = new(ValueKind.Boolean);
    public static readonly InlineTag Integer = new(ValueKind.Integer);
    public static readonly InlineTag Float = new(ValueKind.Float);
    public static readonly InlineTag Date = new(ValueKind.Date);
    public static readonly InlineTag LocalTime = new(ValueKind.LocalTime);
    public static readonly InlineTag Node = new(ValueKind.Node);
    public static readonly InlineTag Relationship = new(ValueKind.Relationship);

    private InlineTag(ValueKind kind)
        : base(kind)
    {
    }
}
