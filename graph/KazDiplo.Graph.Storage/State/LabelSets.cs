namespace KazDiplo.Graph.Storage.State;

/// <summary>
/// Sets of labels, each kept once and numbered; set 0 is empty. A graph has few different sets, so a node's labels cost
/// four bytes. Append-only: written by the one writer, read by anyone.
/// </summary>
internal sealed class LabelSets
{
    private readonly Dictionary<string, int> _byContent = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly Dictionary<(int Set, int Label), int> _with = [];
    private readonly Dictionary<(int Set, int Label), int> _without = [];
    private int[][] _sets = [[]];
    private int _count = 1;

    /// <summary>Label numbers, ascending.</summary>
    public int[] Labels(int set) => Volatile.Read(ref _sets)[set];

    public int With(int set, int label)
    {
        if (!_with.TryGetValue((set, label), out var result))
        {
            var labels = Labels(set);
            var place = Array.BinarySearch(labels, label);
            result = place >= 0 ? set : Intern([.. labels[..~place], label, .. labels[~place..]]);
            _with[(set, label)] = result;
        }

        return result;
    }

    public int Without(int set, int label)
    {
        if (!_without.TryGetValue((set, label), out var result))
        {
            var labels = Labels(set);
            result = Array.BinarySearch(labels, label) < 0 ? set : Intern(Array.FindAll(labels, other => other != label));
            _without[(set, label)] = result;
        }

        return result;
    }

    private int Intern(int[] labels)
    {
        // A label number fits a char (StorageLimits.MaxTokens), so that a set has a string for its key.
        var content = string.Create(labels.Length, labels, static (text, from) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = (char)from[index];
            }
        });
        if (_byContent.TryGetValue(content, out var known))
        {
            return known;
        }

        var set = _count++;
        if (set == _sets.Length)
        {
            var grown = new int[set * 2][];
            _sets.CopyTo(grown, 0);
            Volatile.Write(ref _sets, grown);
        }

        _sets[set] = labels;
        _byContent[content] = set;
        return set;
    }
}
