namespace KazDiplo.Graph.Loading.Validation;

/// <summary>"Did you mean": the known name with the smallest Levenshtein distance.</summary>
public static class NearestName
{
    /// <returns>null when nothing is near enough to be worth proposing.</returns>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (candidate, distance: Distance(name, candidate)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.distance <= Math.Max(2, name.Length / 4) ? best.candidate : null;
    }

    /// <summary>A sentence for a message: what was probably meant, or where to look.</summary>
    public static string Propose(string name, IEnumerable<string> known, string otherwise) =>
        Of(name, known) is { } nearest ? $"Did you mean '{nearest}'" : otherwise;

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
