using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Makes the operators of one run, each wrapped in counters where the run is profiled.</summary>
internal sealed class OperatorFactory(QueryContext context, Dictionary<LogicalPlan, OperatorProfile>? profile)
{
    /// <summary>Operators call each other along the depth of a plan; this many fit a thread's stack with room to spare.</summary>
    public const int DeepestPlan = 1_500;

    private int _depth;

    public QueryContext Context { get; } = context;

    public Operator Create(LogicalPlan plan)
    {
        if (++_depth > DeepestPlan)
        {
            throw QueryErrors.TooComplex(DeepestPlan);
        }

        var created = plan.CreateOperator(this);
        _depth--;
        if (profile is null)
        {
            return created;
        }

        var counters = new OperatorProfile();
        profile[plan] = counters;
        return new ProfilingOperator(Context, created, counters);
    }
}
