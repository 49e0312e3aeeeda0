using System.Runtime.CompilerServices;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// Counts how deep the descent is. Two lines of defence, as in Roslyn's parser: a named limit that every consumer of
/// the tree may rely on, and a look at the stack for threads that have little of it.
/// </summary>
internal sealed class NestingGuard(SyntaxErrors errors)
{
    private int _depth;

    /// <summary>Goes one level down until the result is disposed.</summary>
    /// <exception cref="CypherException">The limit is reached.</exception>
    public Level Enter(SourceSpan place)
    {
        if (_depth >= QueryTextLimits.MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            errors.TooDeep(place);
        _depth++;
        return new Level(this);
    }

    public readonly ref struct Level(NestingGuard guard)
    {
        public void Dispose() => guard._depth--;
    }
}
