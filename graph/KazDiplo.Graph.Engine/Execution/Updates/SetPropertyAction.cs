using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>SET e.key = value, SET e[key] = value and REMOVE e.key.</summary>
internal sealed record SetPropertyAction(Evaluator Entity, Evaluator Key, Evaluator Value) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var entity = UpdateTarget.Evaluate(Entity, row, context);
        if (entity.IsNull)
        {
            return;
        }

        var key = Key(row, context);
        if (!key.IsString)
        {
            throw QueryErrors.MapElementAccessByNonString(key);
        }

        context.Updates.SetProperty(entity, key.AsString(), Value(row, context));
    }
}
