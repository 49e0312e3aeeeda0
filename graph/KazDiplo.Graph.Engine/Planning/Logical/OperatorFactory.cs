using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Makes the operators of one run, each wrapped in counters where the run is profiled.</summary>
internal sealed class OperatorFactory(QueryContext context, Dictionary<LogicalPlan, OperatorProfile>? profile)
{
    public QueryContext Context { get; } = context;

    public Operator Create(LogicalPlan plan)
    {
        var created = plan.CreateOperator(this);
        if (profile is null)
        {
            return created;
        }

        var counters = new OperatorProfile();
        profile[plan] = counters;
        return new ProfilingOperator(Context, created, counters);
    }
}
