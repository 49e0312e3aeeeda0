using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>Label expressions as sets of relationship types: a relationship has exactly one.</summary>
internal static class RelationshipTypes
{
    /// <returns>Null where every type fits.</returns>
    public static Func<string, bool>? Compile(LabelExpression? expression) => expression switch
    {
        null or LabelWildcard => null,
        LabelName name => type => string.Equals(type, name.Name, StringComparison.Ordinal),
        LabelNegation negation => Negate(Compile(negation.Operand)),
        LabelConjunction conjunction => All([.. conjunction.Operands.Select(Compile)]),
        LabelDisjunction disjunction => Any([.. disjunction.Operands.Select(Compile)]),
        _ => throw QueryErrors.NotSupported("A computed relationship type in a pattern to be matched"),
    };

    /// <returns>The names, where the expression is a name or a choice of names; null otherwise.</returns>
    public static IReadOnlyList<string>? NamesOf(LabelExpression? expression) => expression switch
    {
        LabelName name => [name.Name],
        LabelDisjunction disjunction when disjunction.Operands.All(operand => operand is LabelName) =>
            [.. disjunction.Operands.Cast<LabelName>().Select(name => name.Name).Distinct()],
        _ => null,
    };

    private static Func<string, bool> Negate(Func<string, bool>? accepts) => type => accepts is not null && !accepts(type);

    private static Func<string, bool> All(Func<string, bool>?[] operands) =>
        type => Array.TrueForAll(operands, accepts => accepts is null || accepts(type));

    private static Func<string, bool>? Any(Func<string, bool>?[] operands) =>
        Array.Exists(operands, accepts => accepts is null) ? null : type => Array.Exists(operands, accepts => accepts!(type));
}
