namespace KazDiplo.Graph.Values;

/// <summary>What + does where a string or a list takes part.</summary>
public static class Concatenation
{
    /// <returns>null where neither operand is a string or list.</returns>
    public static Value? TryConcatenate(Value left, Value right)
    {
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
        {
            return Value.List(Join(Items(left), Items(right)));
        }

        if (left.IsString || right.IsString)
        {
            return ConcatenateText(left, right);
        }

        return null;
    }

    /// <summary>The || operator: strings with strings, lists with lists, nothing else.</summary>
    public static Value Strict(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        return left.Kind == right.Kind && left.Kind is ValueKind.String or ValueKind.List
            ? TryConcatenate(left, right)!.Value
            : ValueErrors.ThrowOperands("concatenate", left, right);
    }

    // A value that is not a list is appended or prepended as one item.
    private static ReadOnlySpan<Value> Items(Value value) =>
        value.Kind == ValueKind.List ? value.AsList().Span : new[] { value };

    private static ListValue Join(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var items = new Value[ValueLimits.CheckListLength((long)left.Length + right.Length)];
        left.CopyTo(items);
        right.CopyTo(items.AsSpan(left.Length));
        return new ListValue(items);
    }

    private static Value ConcatenateText(Value left, Value right)
    {
        if (ValueRenderer.TryConvertToString(left) is not { } leftText || ValueRenderer.TryConvertToString(right) is not { } rightText)
        {
            return ValueErrors.ThrowOperands("add", left, right);
        }

        ValueLimits.CheckStringLength((long)leftText.Length + rightText.Length);
        return Value.String(leftText + rightText);
    }
}
