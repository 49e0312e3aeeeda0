using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Evaluation.Functions;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>Every function that a query can call. Immutable and thread safe.</summary>
public sealed class FunctionRegistry : IFunctionCatalog
{
    /// <summary>openCypher 9 and what Neo4j 5 adds to it.</summary>
    public static readonly FunctionRegistry BuiltIn = new(
    [
        .. AggregatingFunctions.Definitions,
        .. DurationFunctions.Definitions,
        .. GraphFunctions.Definitions,
        .. ListConversionFunctions.Definitions,
        .. ListFunctions.Definitions,
        .. LogarithmicFunctions.Definitions,
        .. NumericFunctions.Definitions,
        .. PredicateFunctions.Definitions,
        .. ScalarFunctions.Definitions,
        .. SpatialFunctions.Definitions,
        .. StringFunctions.Definitions,
        .. TemporalFunctions.Definitions,
        .. TrigonometricFunctions.Definitions,
        .. TrimFunctions.Definitions,
        .. TypeConversionFunctions.Definitions,
        .. VectorFunctions.Definitions,
    ]);

    private readonly FrozenDictionary<string, FunctionDefinition> _byName;
    private readonly FrozenDictionary<string, FunctionSignature> _signatures;

    public FunctionRegistry(IEnumerable<FunctionDefinition> definitions)
    {
        _byName = definitions.ToFrozenDictionary(definition => definition.Name, StringComparer.OrdinalIgnoreCase);
        _signatures = _byName.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToSignature(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What <c>count(*)</c> calls, without arguments.</summary>
    public FunctionDefinition CountFunction => _byName["count"];

    /// <summary>In the order of their names.</summary>
    public IEnumerable<FunctionDefinition> All => _byName.Values.OrderBy(definition => definition.Name, StringComparer.OrdinalIgnoreCase);

    /// <param name="name">With its namespace; case does not count.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out FunctionDefinition? definition) => _byName.TryGetValue(name, out definition);

    public bool TryGetFunction(string name, [NotNullWhen(true)] out FunctionSignature? signature) => _signatures.TryGetValue(name, out signature);
}
