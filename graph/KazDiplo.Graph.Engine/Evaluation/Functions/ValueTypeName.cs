using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>The most precise type of a value in the syntax of Cypher 5's type predicates, for example <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
internal static class ValueTypeName
{
    // The order of the members of a union, by Neo4j's manual ("Type coercion and union types").
    private static readonly string[] UnionOrder =
    [
        "NULL", "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME",
        "ZONED DATETIME", "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH",
    ];

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{ItemType(value.AsList())}> NOT NULL",
        _ => $"{KindNames.Of(value)} NOT NULL",
    };

    // null among the items is told by the missing NOT NULL of the other members.
    private static string ItemType(ListValue list)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var types = list.Select(Of).Distinct(StringComparer.Ordinal).ToList();
        if (types.Count == 0)
        {
            return "NOTHING";
        }

        var nullable = types.Remove("NULL");
        if (types.Count == 0)
        {
            return "NULL";
        }

        types.Sort(Compare);
        return string.Join(" | ", nullable ? types.Select(WithoutNotNull) : types);
    }

    private static string WithoutNotNull(string type) => type[..^" NOT NULL".Length];

    // Lists are ordered among each other by their items.
    private static int Compare(string left, string right)
    {
        const string List = "LIST<";
        while (left.StartsWith(List, StringComparison.Ordinal) && right.StartsWith(List, StringComparison.Ordinal))
        {
            left = left[List.Length..];
            right = right[List.Length..];
        }

        var order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static int Rank(string type) =>
        Array.FindIndex(UnionOrder, name => type.StartsWith(name, StringComparison.Ordinal));
}
