using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Spatial;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>What value.key reads of values that are neither entities nor maps: dates, times, durations and points.</summary>
internal static class ComponentAccess
{
    public static Value Get(Value value, string key) =>
        TemporalComponents.HasComponents(value.Kind) ? TemporalComponents.Get(value, key)
        : value.Kind == ValueKind.Point ? PointComponents.Get(value.As<PointValue>(), key)
        : throw QueryErrors.PropertyAccessByNonMap(value, key);
}
