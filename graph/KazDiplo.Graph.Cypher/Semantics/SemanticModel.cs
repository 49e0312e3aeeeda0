using System.Collections.Frozen;
using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// What the analysis has found out about one statement. Answers are keyed by the node itself (not by equal nodes), so a
/// model fits only the tree that was analysed. Immutable and thread safe.
/// </summary>
public sealed class SemanticModel
{
    private readonly Dictionary<AstNode, ResolvedProjection> _projections;
    private readonly Dictionary<AstNode, ResolvedProcedureCall> _procedureCalls;
    private readonly FrozenSet<string> _aggregatingFunctions;

    internal SemanticModel(Statement statement, IReadOnlyList<string> columns, SemanticFindings findings)
    {
        Statement = statement;
        Columns = columns;
        IsWriting = findings.IsWriting;
        Parameters = findings.Parameters.ToFrozenDictionary(StringComparer.Ordinal);
        _projections = findings.Projections;
        _procedureCalls = findings.ProcedureCalls;
        _aggregatingFunctions = findings.AggregatingFunctions.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public Statement Statement { get; }

    /// <summary>The result's columns from left to right; empty where the statement returns nothing.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The statement may change the graph or the schema.</summary>
    public bool IsWriting { get; }

    /// <summary>Every parameter that the statement needs, with one place where it stands.</summary>
    public IReadOnlyDictionary<string, Syntax.SourceSpan> Parameters { get; }

    /// <summary>The projection of a WITH or RETURN of this statement.</summary>
    public ResolvedProjection ProjectionOf(ProjectionBody body) => _projections[body];

    /// <summary>The procedure behind a CALL of this statement.</summary>
    public ResolvedProcedureCall ProcedureOf(CallProcedureClause call) => _procedureCalls[call];

    /// <summary>Whether the expression itself, not a part of it, aggregates.</summary>
    public bool IsAggregating(Expression expression) =>
        expression is CountStar || (expression is FunctionCall call && _aggregatingFunctions.Contains(call.Name));
}
