using System.Collections.Immutable;
using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>
/// The variables that can be seen at one place of a query and the slots they lie in. Immutable: every clause makes a
/// new one, so that a name used again gets a slot of its own.
/// </summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new(
        ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), ImmutableDictionary<Expression, int>.Empty);

    private readonly ImmutableDictionary<string, int> _variables;
    private readonly ImmutableDictionary<Expression, int> _computed;

    private Scope(ImmutableDictionary<string, int> variables, ImmutableDictionary<Expression, int> computed)
    {
        _variables = variables;
        _computed = computed;
    }

    /// <summary>Names and slots, in the order of the names.</summary>
    public IEnumerable<KeyValuePair<string, int>> Variables => _variables.OrderBy(variable => variable.Key, StringComparer.Ordinal);

    public int[] Slots => [.. _variables.Values.Concat(_computed.Values).Distinct().Order()];

    public bool TryGet(string name, out int slot) => _variables.TryGetValue(name, out slot);

    /// <summary>The slot in which the value of an expression lies already: a grouping key or an aggregation.</summary>
    public bool TryGetComputed(Expression expression, out int slot)
    {
        slot = -1;
        return !_computed.IsEmpty && _computed.TryGetValue(expression, out slot);
    }

    /// <summary>With a variable more, which hides one of the same name.</summary>
    public Scope With(string name, int slot) =>
        new(_variables.SetItem(name, slot), _computed.IsEmpty ? _computed : _computed.Remove(new Variable(name, default)));

    public Scope WithComputed(Expression expression, int slot) => new(_variables, _computed.SetItem(expression, slot));

    /// <summary>This scope with the variables of another over it.</summary>
    public Scope Over(Scope other) => new(_variables.SetItems(other._variables), _computed.SetItems(other._computed));
}
