using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>SET e = map and SET e += map; the map may be another node or relationship.</summary>
internal sealed record SetPropertiesAction(Evaluator Entity, Evaluator Map, bool Replace) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var entity = UpdateTarget.Evaluate(Entity, row, context);
        if (entity.IsNull)
        {
            return;
        }

        var properties = PropertyMap.Evaluate(Map, row, context);
        if (Replace)
        {
            context.Updates.ReplaceProperties(entity, properties);
        }
        else
        {
            context.Updates.AddProperties(entity, properties);
        }
    }
}
