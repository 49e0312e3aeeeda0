using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>One whole statement: a query, a schema command or a SHOW command.</summary>
public abstract record Statement(SourceSpan Span) : AstNode(Span)
{
    public ExecutionMode Mode { get; init; }

    /// <summary>What stands behind the word CYPHER: a language version and <c>name=value</c> options.</summary>
    public AstList<QueryOption> QueryOptions { get; init; } = [];
}

/// <summary>What EXPLAIN and PROFILE ask for.</summary>
public enum ExecutionMode
{
    Execute,

    /// <summary>Plan, do not run.</summary>
    Explain,

    /// <summary>Run, and report what each operator did.</summary>
    Profile,
}

/// <summary>One option of the CYPHER prefix. For a version, the name is <c>version</c>.</summary>
public sealed record QueryOption(string Name, string Value, SourceSpan Span) : AstNode(Span);

/// <summary>A reading or writing query.</summary>
public sealed record QueryStatement(Query Query, SourceSpan Span) : Statement(Span);
