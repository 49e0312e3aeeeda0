using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Procedures;

namespace KazDiplo.Graph.Engine;

/// <summary>How an embedded database is opened.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>Where the store lies; created when missing. Null: in memory, lost when closed.</summary>
    public string? Folder { get; init; }

    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>After which a transaction ends itself where its own options name no time; null: never.</summary>
    public TimeSpan? DefaultTimeout { get; init; }

    /// <summary>How long a transaction waits for the writer before it fails with a transient error.</summary>
    public TimeSpan WriterWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Procedures beside the built-in ones.</summary>
    public IReadOnlyList<ProcedureDefinition> Procedures { get; init; } = [];

    /// <summary>The clock of temporal functions.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
