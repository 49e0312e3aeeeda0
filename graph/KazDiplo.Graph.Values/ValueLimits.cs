namespace KazDiplo.Graph.Values;

/// <summary>The largest values that an expression may build, whatever a query asks for.</summary>
public static class ValueLimits
{
    /// <summary>UTF-16 units of one string: 256 MiB.</summary>
    public const int MaxStringLength = 1 << 27;

    /// <summary>Items of one list: 512 MiB of values.</summary>
    public const int MaxListLength = 1 << 25;

    public static int CheckStringLength(long length) => length <= MaxStringLength
        ? (int)length
        : throw ValueErrors.InvalidValue($"A string of {length} characters is longer than the limit of {MaxStringLength}");

    public static int CheckListLength(long length) => length <= MaxListLength
        ? (int)length
        : throw ValueErrors.InvalidValue($"A list of {length} items is longer than the limit of {MaxListLength}");
}
