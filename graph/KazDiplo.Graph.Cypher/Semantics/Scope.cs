using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// The variables that an expression sees. An inner scope sees those of the outer ones and may hide them. In a subquery
/// the variables from outside are constants: WITH does not drop them and <c>*</c> does not project them.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, StaticType> _variables = new(StringComparer.Ordinal);
    private readonly Scope? _outer;
    private readonly bool _isSubquery;

    public Scope(Scope? outer = null)
        : this(outer, isSubquery: false)
    {
    }

    private Scope(Scope? outer, bool isSubquery)
    {
        _outer = outer;
        _isSubquery = isSubquery;
    }

    /// <summary>The names of this scope alone.</summary>
    public IReadOnlyCollection<string> OwnNames => _variables.Keys;

    /// <summary>The scope in which a subquery begins that sees <paramref name="outer"/>.</summary>
    public static Scope OfSubquery(Scope outer) => new(outer, isSubquery: true);

    /// <summary>The empty scope behind a projection: only the constants of the subquery go on.</summary>
    public Scope AfterProjection()
    {
        var scope = this;
        while (scope is { _isSubquery: false, _outer: not null })
            scope = scope._outer;
        return scope._isSubquery ? OfSubquery(scope._outer!) : new Scope();
    }

    public bool TryGet(string name, [NotNullWhen(true)] out StaticType? type)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._variables.TryGetValue(name, out type))
                return true;
        }
        type = null;
        return false;
    }

    public bool Contains(string name) => TryGet(name, out _);

    /// <summary>Whether the name is a variable of this query, not a constant from outside.</summary>
    public bool IsLocal(string name) => LocalScopes().Any(scope => scope._variables.ContainsKey(name));

    /// <summary>Brings the variable in, or makes its type more exact.</summary>
    public void Declare(string name, StaticType type) => _variables[name] = type;

    public void Declare(Variable variable, StaticType type) => Declare(variable.Name, type);

    /// <summary>The variables of this query in ordinal order: what <c>*</c> means.</summary>
    public IReadOnlyList<string> LocalNames() =>
        [.. LocalScopes().SelectMany(scope => scope._variables.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<Scope> LocalScopes()
    {
        for (var scope = this; scope is not null; scope = scope._isSubquery ? null : scope._outer)
            yield return scope;
    }
}
