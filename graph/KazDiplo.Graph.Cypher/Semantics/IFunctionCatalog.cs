using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>The functions that a query may call. Implementations are thread safe.</summary>
public interface IFunctionCatalog
{
    /// <param name="name">With its namespace, in any case.</param>
    bool TryGetFunction(string name, [NotNullWhen(true)] out FunctionSignature? signature);
}
