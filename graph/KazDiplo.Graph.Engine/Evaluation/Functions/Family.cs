using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Defines the functions of one family.</summary>
/// <param name="category">Neo4j's name of the family, as SHOW FUNCTIONS lists it.</param>
internal sealed class Family(string category)
{
    /// <summary>A function that is null where an argument is null: the body never sees null.</summary>
    public FunctionDefinition Define(
        string name, StaticType result, string description, ScalarFunction body, params FunctionParameter[] parameters) =>
        DefineForNull(name, result, description, (context, arguments) =>
        {
            foreach (var argument in arguments)
            {
                if (argument.IsNull)
                {
                    return Value.Null;
                }
            }

            return body(context, arguments);
        }, parameters);

    /// <summary>A function that decides for itself what null means.</summary>
    public FunctionDefinition DefineForNull(
        string name, StaticType result, string description, ScalarFunction body, params FunctionParameter[] parameters) => new()
        {
            Name = name,
            Category = category,
            Description = description,
            Parameters = parameters,
            ReturnType = result,
            Scalar = body,
        };

    public static FunctionParameter Argument(string name, StaticType type) => new(name, type);

    public static FunctionParameter Optional(string name, StaticType type) => new(name, type, IsOptional: true);
}
