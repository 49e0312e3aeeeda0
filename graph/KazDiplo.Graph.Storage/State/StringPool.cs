namespace KazDiplo.Graph.Storage.State;

/// <summary>
/// Lets equal short strings that are stored soon after each other be one object: sources, units, dates of a large load. A
/// table of fixed size in which the newer string takes the place of the older, so that it never grows. Not thread safe.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 4096;
    private const int MaxLength = 64;

    private string?[]? _strings;

    public string Shared(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        _strings ??= new string[Slots];
        ref var slot = ref _strings[string.GetHashCode(text) & (Slots - 1)];
        return slot == text ? slot : (slot = text);
    }
}
