using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Collects problems, so that one run names all of them. Not thread safe.</summary>
public sealed class ProblemList
{
    private readonly List<LoadProblem> _problems = [];

    public IReadOnlyList<LoadProblem> Items => _problems;

    public bool Any => _problems.Count > 0;

    public void Add(SourceLocation location, string field, string? value, string rule, string mend) =>
        _problems.Add(new LoadProblem(location, field, value, rule, mend));
}
