using System.Runtime.CompilerServices;

namespace KazDiplo.Graph.Values;

/// <summary>Keeps recursion over nested lists and maps, which a query can nest as deep as it likes, from ending the process.</summary>
internal static class NestingGuard
{
    public static void Enter()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw ValueErrors.InvalidValue("The value is nested too deeply");
        }
    }
}
