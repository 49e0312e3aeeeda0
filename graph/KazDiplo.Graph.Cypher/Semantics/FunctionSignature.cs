namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>What the analysis must know of a function.</summary>
/// <param name="Name">With its namespace; compared without regard to case.</param>
/// <param name="Parameters">
/// Types by position. A call whose argument can be of none of them is refused before it runs, so a type stands here only
/// where openCypher wants that (size of a path, type of a node); where it wants an error at run time, or null, it is any.
/// Where a call may have more arguments, the last one stands for all further.
/// </param>
/// <param name="MinArguments">The fewest arguments of a call.</param>
/// <param name="MaxArguments"><see cref="int.MaxValue"/>: any number.</param>
/// <param name="Result">What it yields; <see cref="StaticType.Any"/> where that depends on the arguments.</param>
/// <param name="IsAggregating">Takes all rows of a group, like <c>sum</c>.</param>
/// <param name="IsDeterministic">False for <c>rand</c> and <c>randomUUID</c>.</param>
public sealed record FunctionSignature(
    string Name,
    IReadOnlyList<StaticType> Parameters,
    int MinArguments,
    int MaxArguments,
    StaticType Result,
    bool IsAggregating = false,
    bool IsDeterministic = true)
{
    /// <summary>The type of the argument at <paramref name="index"/> (from 0).</summary>
    public StaticType ParameterAt(int index) =>
        Parameters.Count == 0 ? StaticType.Any : Parameters[Math.Min(index, Parameters.Count - 1)];
}
