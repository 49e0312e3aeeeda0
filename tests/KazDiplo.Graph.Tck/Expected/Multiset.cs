namespace KazDiplo.Graph.Tck.Expected;

/// <summary>Bag comparison: every expected item finds an actual item of its own.</summary>
internal static class Multiset
{
    public static bool Matches<TExpected, TActual>(
        IReadOnlyList<TExpected> expected, IReadOnlyList<TActual> actual, Func<TExpected, TActual, bool> matches)
    {
        var left = actual.ToList();
        foreach (var item in expected)
        {
            var at = left.FindIndex(candidate => matches(item, candidate));
            if (at < 0)
            {
                return false;
            }

            left.RemoveAt(at);
        }

        return left.Count == 0;
    }
}
