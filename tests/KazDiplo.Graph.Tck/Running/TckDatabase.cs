using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>The database under test: a fresh embedded one in memory, with the procedures that a case defines.</summary>
internal static class TckDatabase
{
    public static IGraphDatabase Open(IReadOnlyList<MockProcedure> procedures) => EmbeddedGraphDatabase.Open(new EmbeddedOptions
    {
        Procedures = [.. procedures.Select(procedure => procedure.ToDefinition())],
    });
}
