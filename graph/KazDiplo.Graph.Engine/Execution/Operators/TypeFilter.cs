using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// The relationship types a pattern asks for. Names become numbers when a run needs them, since a plan outlives the
/// moment at which a type is first used.
/// </summary>
internal sealed class TypeFilter(Func<string, bool>? accepts)
{
    private int[]? _types;
    private int _resolvedFor = -1;

    /// <returns>null for every type; an empty array where no known type fits.</returns>
    public int[]? Resolve(Tokens tokens)
    {
        var count = tokens.Types.Count;
        if (accepts is not null && count != _resolvedFor)
        {
            _types = [.. Enumerable.Range(0, count).Where(type => accepts(tokens.Types.Name(type)))];
            _resolvedFor = count;
        }

        return _types;
    }
}
