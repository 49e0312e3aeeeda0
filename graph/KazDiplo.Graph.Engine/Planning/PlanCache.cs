using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Plans of recent statements. When it is full it is emptied: simple, and a plan costs little.</summary>
internal sealed class PlanCache
{
    private const int Capacity = 1_000;

    /// <summary>Longer texts are generated ones, which do not come back.</summary>
    private const int LongestText = 32 * 1024;

    private readonly ConcurrentDictionary<PlanCacheKey, QueryPlan> _plans = new();

    public bool TryGet(PlanCacheKey key, [NotNullWhen(true)] out QueryPlan? plan) => _plans.TryGetValue(key, out plan);

    public void Add(PlanCacheKey key, QueryPlan plan)
    {
        if (key.Text.Length > LongestText)
        {
            return;
        }

        if (_plans.Count >= Capacity)
        {
            _plans.Clear();
        }

        _plans[key] = plan;
    }
}
