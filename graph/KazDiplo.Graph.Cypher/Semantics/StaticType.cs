namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>What is known about the type of an expression before the query runs.</summary>
/// <param name="Types">The types that it may yield; <see cref="CypherTypes.None"/> for the literal null.</param>
/// <param name="Element">Of the items, where it is a list; null where nothing is known about them.</param>
public sealed record StaticType(CypherTypes Types, StaticType? Element = null)
{
    public static readonly StaticType Any = new(CypherTypes.Any);
    public static readonly StaticType Null = new(CypherTypes.None);
    public static readonly StaticType Boolean = new(CypherTypes.Boolean);
    public static readonly StaticType Integer = new(CypherTypes.Integer);
    public static readonly StaticType Float = new(CypherTypes.Float);
    public static readonly StaticType Number = new(CypherTypes.Number);
    public static readonly StaticType String = new(CypherTypes.String);
    public static readonly StaticType Map = new(CypherTypes.Map);
    public static readonly StaticType Node = new(CypherTypes.Node);
    public static readonly StaticType Relationship = new(CypherTypes.Relationship);
    public static readonly StaticType Path = new(CypherTypes.Path);
    public static readonly StaticType List = new(CypherTypes.List);

    public static StaticType ListOf(StaticType element) => new(CypherTypes.List, element);

    /// <summary>The items, where this is a list; any type where nothing is known.</summary>
    public StaticType ElementOrAny => Types.HasFlag(CypherTypes.List) ? Element ?? Any : Any;

    /// <summary>Whether a value may be of one of <paramref name="wanted"/>: null always may.</summary>
    public bool MayBe(CypherTypes wanted) => Types == CypherTypes.None || (Types & wanted) != 0;

    /// <summary>The type of a value that is of this or of the other type.</summary>
    public StaticType Or(StaticType other)
    {
        var element = (Types.HasFlag(CypherTypes.List), other.Types.HasFlag(CypherTypes.List)) switch
        {
            (true, true) => Element is null || other.Element is null ? null : Element.Or(other.Element),
            (true, false) => Element,
            _ => other.Element,
        };
        return new StaticType(Types | other.Types, element);
    }

    // The text that the compiler makes of a record would print ElementOrAny, and Any's element is Any.
    public override string ToString() => TypeText.Of(this);
}
