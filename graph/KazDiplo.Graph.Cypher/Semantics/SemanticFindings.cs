using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>What one analysis collects on its way; becomes the <see cref="SemanticModel"/>.</summary>
internal sealed class SemanticFindings
{
    public Dictionary<AstNode, ResolvedProjection> Projections { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<AstNode, ResolvedProcedureCall> ProcedureCalls { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<string> AggregatingFunctions { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, SourceSpan> Parameters { get; } = new(StringComparer.Ordinal);

    public bool IsWriting { get; set; }
}
