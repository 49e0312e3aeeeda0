using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Calls a procedure for each row. One without outputs lets the row through once.</summary>
internal sealed class ProcedureCallOperator(
    QueryContext context, Operator source, ProcedureDefinition procedure, Evaluator[] arguments, (int Position, int Slot)[] outputs)
    : UnaryOperator(context, source)
{
    private IEnumerator<Value[]>? _rows;

    public override void Open()
    {
        _rows = null;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_rows is not null && _rows.MoveNext())
            {
                foreach (var (position, slot) in outputs)
                {
                    Row[slot] = _rows.Current[position];
                }

                return true;
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            if (Call())
            {
                return true;
            }
        }
    }

    private bool Call()
    {
        Context.DbHits++;
        var rows = procedure.Invoke(Context, ProcedureArguments.Coerce(procedure.Signature, Array.ConvertAll(arguments, argument => argument(Row, Context))));
        _rows = rows.GetEnumerator();
        if (procedure.Signature.Outputs.Count > 0)
        {
            return false;
        }

        while (_rows.MoveNext())
        {
            Context.Poll();
        }

        _rows = null;
        return true;
    }
}
