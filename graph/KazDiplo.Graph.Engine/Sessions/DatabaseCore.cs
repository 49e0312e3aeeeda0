using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Sessions;

/// <summary>What all sessions of a database share.</summary>
internal sealed class DatabaseCore
{
    private int _schemaVersion;

    public DatabaseCore(GraphStore store, EmbeddedOptions options)
    {
        Store = store;
        Options = options;
        Procedures = new ProcedureRegistry(BuiltInProcedures.Definitions.Concat(options.Procedures));
        Compiler = new StatementCompiler(Procedures);
    }

    public GraphStore Store { get; }

    public EmbeddedOptions Options { get; }

    public ProcedureRegistry Procedures { get; }

    public StatementCompiler Compiler { get; }

    /// <summary>Grows with every commit that changes indexes or constraints: plans made before it are made anew.</summary>
    public int SchemaVersion => Volatile.Read(ref _schemaVersion);

    public void NoteSchemaChange() => Interlocked.Increment(ref _schemaVersion);
}
