using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Updates;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// MERGE: for each row the matches of the pattern; where there are none, the pattern is created. Each row sees what
/// the rows before it created. All matches are found before ON MATCH changes anything.
/// </summary>
/// <param name="match">The pattern with the row as its arguments.</param>
/// <param name="slots">Slots that the pattern introduces.</param>
/// <param name="required">Property values of the pattern, none of which may be null.</param>
internal sealed class MergeOperator(
    QueryContext context,
    Operator source,
    Operator match,
    int[] slots,
    (string Key, Evaluator Evaluate)[] required,
    UpdateAction[] create,
    UpdateAction[] onCreate,
    UpdateAction[] onMatch) : UnaryOperator(context, source)
{
    private readonly RowBuffer _matches = new(context, slots);
    private int _next;

    public override void Open()
    {
        _matches.Clear();
        _next = 0;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_next < _matches.Count)
            {
                _matches.Restore(_next++);
                Apply(onMatch);
                return true;
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            CheckRequired();
            FindMatches();
            if (_matches.Count == 0)
            {
                Apply(create);
                Apply(onCreate);
                return true;
            }
        }
    }

    public override void Close()
    {
        _matches.Clear();
        match.Close();
        base.Close();
    }

    private void CheckRequired()
    {
        foreach (var (key, evaluate) in required)
        {
            if (evaluate(Row, Context).IsNull)
            {
                throw QueryErrors.NullPropertyInMerge(key);
            }
        }
    }

    private void FindMatches()
    {
        _matches.Clear();
        _next = 0;
        match.Open();
        while (match.MoveNext())
        {
            Context.Poll();
            _matches.Add();
        }
    }

    private void Apply(UpdateAction[] actions)
    {
        foreach (var action in actions)
        {
            action.Apply(Row, Context);
        }
    }
}
