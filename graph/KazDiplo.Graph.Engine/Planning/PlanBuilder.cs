using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>
/// The plan of the clauses so far. Knows whether rows still stream out of reads or through writes: openCypher gives
/// every clause the graph as the clause before left it, so an <see cref="EagerPlan"/> parts those that would mix.
/// </summary>
internal sealed class PlanBuilder(LogicalPlan plan, Scope scope)
{
    public LogicalPlan Plan { get; private set; } = plan;

    public Scope Scope { get; set; } = scope;

    /// <summary>Rows read from the graph while they stream.</summary>
    public bool Reads { get; private set; }

    /// <summary>Rows change the graph while they stream.</summary>
    public bool Writes { get; private set; }

    /// <summary>Some clause so far changes the graph.</summary>
    public bool IsWriting { get; private set; }

    public void Append(LogicalPlan plan) => Plan = plan.EstimatedRows == 1 ? plan with { EstimatedRows = Plan.EstimatedRows } : plan;

    public void AppendExactly(LogicalPlan plan) => Plan = plan;

    public void NoteReads() => Reads = true;

    public void NoteWrites()
    {
        Writes = true;
        IsWriting = true;
    }

    /// <summary>The rows so far are all there before the next one is handed on.</summary>
    public void NoteBarrier()
    {
        Reads = false;
        Writes = false;
    }

    /// <summary>To be called before a clause that reads or projects.</summary>
    public void BeforeReading()
    {
        if (Writes)
        {
            MakeEager();
        }
    }

    /// <summary>To be called before a clause that writes.</summary>
    /// <param name="alsoReads">The clause reads what an earlier write may have changed.</param>
    public void BeforeWriting(bool alsoReads)
    {
        if (Reads || (Writes && alsoReads))
        {
            MakeEager();
        }
    }

    private void MakeEager()
    {
        Append(new EagerPlan(Plan, Scope.Slots));
        NoteBarrier();
    }
}
