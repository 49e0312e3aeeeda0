namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>A plan over one source.</summary>
internal abstract record UnaryPlan(LogicalPlan Source) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Sources => [Source];
}
