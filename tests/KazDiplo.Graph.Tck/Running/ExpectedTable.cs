using KazDiplo.Graph.Tck.Expected;
using KazDiplo.Graph.Tck.Features;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>The rows that a case expects.</summary>
internal sealed class ExpectedTable
{
    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<IReadOnlyList<ExpectedValue>> _rows;
    private readonly bool _ordered;
    private readonly ExpectedValueMatcher _matcher;

    private ExpectedTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<ExpectedValue>> rows, bool ordered, bool ignoreListOrder)
    {
        _columns = columns;
        _rows = rows;
        _ordered = ordered;
        _matcher = new ExpectedValueMatcher(ignoreListOrder);
    }

    public static ExpectedTable Parse(TckStep step)
    {
        if (step.Text == "the result should be empty")
        {
            return new ExpectedTable([], [], ordered: false, ignoreListOrder: false);
        }

        if (!step.Text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The TCK uses a step that this runner does not know: {step.Text}");
        }

        var rows = step.Table!.Skip(1).Select(row => (IReadOnlyList<ExpectedValue>)[.. row.Select(ExpectedValueParser.Parse)]);
        return new ExpectedTable(
            step.Table![0],
            [.. rows],
            ordered: step.Text.Contains(" in order", StringComparison.Ordinal),
            ignoreListOrder: step.Text.Contains("ignoring element order for lists", StringComparison.Ordinal));
    }

    public bool Matches(QueryOutcome outcome)
    {
        if (_rows.Count == 0)
        {
            return outcome.Rows.Count == 0;
        }

        if (!_columns.Order(StringComparer.Ordinal).SequenceEqual(outcome.Columns.Order(StringComparer.Ordinal)))
        {
            return false;
        }

        var positions = _columns.Select(column => outcome.Columns.ToList().IndexOf(column)).ToList();
        bool RowMatches(IReadOnlyList<ExpectedValue> expected, IReadOnlyList<Value> actual) =>
            positions.Select((position, i) => _matcher.Matches(expected[i], actual[position])).All(matches => matches);

        return _ordered
            ? _rows.Count == outcome.Rows.Count && _rows.Zip(outcome.Rows).All(pair => RowMatches(pair.First, pair.Second))
            : Multiset.Matches(_rows, outcome.Rows, RowMatches);
    }
}
