using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>
/// One operator of a plan: immutable, shared by all runs, and able to make the operator that does the work of one run.
/// Named as Neo4j names it, so that plans read alike.
/// </summary>
internal abstract record LogicalPlan
{
    public abstract string OperatorType { get; }

    /// <summary>What it is about, for people: patterns, expressions, columns. Empty where there is nothing to say.</summary>
    public virtual string Details => string.Empty;

    /// <summary>Where its rows come from, the left side first.</summary>
    public virtual IReadOnlyList<LogicalPlan> Sources => [];

    /// <summary>Rows that the planner expects.</summary>
    public double EstimatedRows { get; init; } = 1;

    public abstract Operator CreateOperator(OperatorFactory factory);
}
