using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>MATCH or OPTIONAL MATCH.</summary>
public sealed record MatchClause(bool Optional, MatchMode Mode, Pattern Pattern, Expression? Where, SourceSpan Span) : Clause(Span);

/// <summary>Which relationships one match may use twice (Cypher 25 match modes).</summary>
public enum MatchMode
{
    /// <summary>No relationship twice in one pattern; the default.</summary>
    DifferentRelationships,

    RepeatableElements,
}

/// <summary>UNWIND list AS variable.</summary>
public sealed record UnwindClause(Expression List, Variable Variable, SourceSpan Span) : Clause(Span);

/// <summary>LOAD CSV. Without headers a row is a list, with headers a map.</summary>
public sealed record LoadCsvClause(
    bool WithHeaders, Expression Url, Variable Variable, string? FieldTerminator, SourceSpan Span) : Clause(Span);

/// <summary>USE graph: the graph that the following clauses are about.</summary>
public sealed record UseClause(Expression Graph, SourceSpan Span) : Clause(Span);
