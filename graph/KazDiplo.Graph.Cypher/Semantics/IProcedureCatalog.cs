using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>The procedures that a query may call. Implementations are thread safe.</summary>
public interface IProcedureCatalog
{
    bool TryGetProcedure(string name, [NotNullWhen(true)] out ProcedureSignature? signature);
}
