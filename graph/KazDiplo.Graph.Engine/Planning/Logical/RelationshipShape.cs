using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>What the plans over one relationship pattern share.</summary>
/// <param name="Accepts">Whether a type fits; null for every type.</param>
/// <param name="Types">As the query writes them, for example <c>:KNOWS|LIKES</c>; empty for every type.</param>
/// <param name="Unique">Slots of the relationships of the same MATCH that must be other ones.</param>
internal sealed record RelationshipShape(
    int Slot,
    string Variable,
    Direction Direction,
    Func<string, bool>? Accepts,
    string Types,
    int[] Unique)
{
    /// <summary>For example <c>(a)-[r:KNOWS]->(b)</c>.</summary>
    public string Describe(string from, string to, string length = "")
    {
        var (left, right) = Direction switch
        {
            Direction.Outgoing => ("-", "->"),
            Direction.Incoming => ("<-", "-"),
            _ => ("-", "-"),
        };
        return $"({from}){left}[{Variable}{Types}{length}]{right}({to})";
    }

    /// <summary>A filter of its own for each operator: it remembers what the names mean.</summary>
    public TypeFilter CreateFilter() => new(Accepts);
}
