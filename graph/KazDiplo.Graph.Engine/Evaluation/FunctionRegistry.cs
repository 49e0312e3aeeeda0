using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Engine.Evaluation.Functions;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>Every function that a query can call. Immutable and thread safe.</summary>
public sealed class FunctionRegistry
{
    /// <summary>openCypher 9 and what Neo4j 5 adds to it.</summary>
    public static readonly FunctionRegistry BuiltIn = new(
    [
        .. AggregatingFunctions.Definitions,
    ]);

    private readonly FrozenDictionary<string, FunctionDefinition> _byName;

    public FunctionRegistry(IEnumerable<FunctionDefinition> definitions) =>
        _byName = definitions.ToFrozenDictionary(definition => definition.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their names.</summary>
    public IEnumerable<FunctionDefinition> All => _byName.Values.OrderBy(definition => definition.Name, StringComparer.OrdinalIgnoreCase);

    /// <param name="name">With its namespace; case does not count.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out FunctionDefinition? definition) => _byName.TryGetValue(name, out definition);
}
