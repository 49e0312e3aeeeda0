using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>Fits the values of a call to the inputs of its procedure.</summary>
internal static class ProcedureArguments
{
    /// <summary>An Integer becomes a Float where only a Float is taken; left out inputs become null.</summary>
    /// <exception cref="Port.GraphException">A value of a type that the input does not take.</exception>
    public static Value[] Coerce(ProcedureSignature signature, Value[] values)
    {
        var fitted = new Value[signature.Inputs.Count];
        for (var i = 0; i < values.Length && i < fitted.Length; i++)
        {
            fitted[i] = Fit(signature, signature.Inputs[i], values[i]);
        }

        return fitted;
    }

    private static Value Fit(ProcedureSignature signature, ProcedureField input, Value value)
    {
        var types = input.Type.Types;
        if (value.IsNull || types.HasFlag(TypeOf(value.Kind)))
        {
            return value;
        }

        return value.IsInteger && types.HasFlag(CypherTypes.Float)
            ? Value.Float(value.AsInteger())
            : throw QueryErrors.InvalidArgumentType($"{signature.Name}: the argument {input.Name} cannot be {KindNames.Of(value)}");
    }

    private static CypherTypes TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => CypherTypes.Boolean,
        ValueKind.Integer => CypherTypes.Integer,
        ValueKind.Float => CypherTypes.Float,
        ValueKind.String => CypherTypes.String,
        ValueKind.List => CypherTypes.List,
        ValueKind.Map => CypherTypes.Map,
        ValueKind.Node => CypherTypes.Node,
        ValueKind.Relationship => CypherTypes.Relationship,
        ValueKind.Path => CypherTypes.Path,
        ValueKind.Date => CypherTypes.Date,
        ValueKind.LocalTime => CypherTypes.LocalTime,
        ValueKind.Time => CypherTypes.ZonedTime,
        ValueKind.LocalDateTime => CypherTypes.LocalDateTime,
        ValueKind.DateTime => CypherTypes.ZonedDateTime,
        ValueKind.Duration => CypherTypes.Duration,
        ValueKind.Point => CypherTypes.Point,
        _ => CypherTypes.None,
    };
}
