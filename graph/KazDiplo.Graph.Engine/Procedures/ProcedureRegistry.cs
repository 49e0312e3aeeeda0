using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>The procedures of one database. Thread safe; a database may be given more of them.</summary>
public sealed class ProcedureRegistry : IProcedureCatalog
{
    private readonly ConcurrentDictionary<string, ProcedureDefinition> _byName = new(StringComparer.Ordinal);
    private int _version;

    public ProcedureRegistry(IEnumerable<ProcedureDefinition> definitions)
    {
        foreach (var definition in definitions)
        {
            Register(definition);
        }
    }

    /// <summary>In the order of their names.</summary>
    public IEnumerable<ProcedureDefinition> All => _byName.Values.OrderBy(definition => definition.Signature.Name, StringComparer.Ordinal);

    /// <summary>Grows with every registration: a plan made before one may call what is no longer there.</summary>
    internal int Version => Volatile.Read(ref _version);

    /// <summary>Adds a procedure, in place of one with the same name.</summary>
    public void Register(ProcedureDefinition definition)
    {
        _byName[definition.Signature.Name] = definition;
        Interlocked.Increment(ref _version);
    }

    public bool TryGet(string name, [NotNullWhen(true)] out ProcedureDefinition? definition) => _byName.TryGetValue(name, out definition);

    public bool TryGetProcedure(string name, [NotNullWhen(true)] out ProcedureSignature? signature)
    {
        signature = TryGet(name, out var definition) ? definition.Signature : null;
        return signature is not null;
    }
}
