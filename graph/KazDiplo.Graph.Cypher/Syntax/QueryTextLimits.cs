namespace KazDiplo.Graph.Cypher.Syntax;

/// <summary>What a query text may be at most. Beyond it the answer is an error, never a stack overflow.</summary>
public static class QueryTextLimits
{
    /// <summary>
    /// How deep brackets, subqueries and the like may nest. Planner and evaluator recurse along this depth, so it is
    /// chosen for a thread with a stack of 1 MiB. Chains (AND, +, UNION, list items …) are flat and have no limit.
    /// </summary>
    public const int MaxNesting = 200;

    /// <summary>The height of the tree: chains of lookups such as <c>a.b.c</c> nest too, without brackets.</summary>
    public const int MaxTreeHeight = 1_000;

    /// <summary>UTF-16 units of one query text.</summary>
    public const int MaxLength = 8 * 1024 * 1024;
}
