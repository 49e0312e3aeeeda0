namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>What the panel is about.</summary>
public abstract record Selection
{
    private Selection()
    {
    }

    public static Selection Nothing { get; } = new None();

    public sealed record None : Selection;

    public sealed record Thing(string Id) : Selection;

    /// <summary>All ties between two things.</summary>
    /// <param name="A">Lower id.</param>
    /// <param name="B">Higher id.</param>
    public sealed record Pair(string A, string B) : Selection
    {
        public static Pair Of(string one, string other) =>
            string.CompareOrdinal(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /// <summary>One tie, by its key; the panel shows it within its pair.</summary>
    public sealed record OneTie(string Key, string StartId, string EndId) : Selection
    {
        public Pair Ends => Pair.Of(StartId, EndId);

        /// <summary>Ties carry their ends in their key, see <see cref="Domain.Relations.Tie.Key"/>.</summary>
        /// <returns>Null for what is no key of a tie.</returns>
        public static OneTie? FromKey(string key)
        {
            var parts = key.Split('|');
            return parts.Length == 4 ? new OneTie(key, parts[0], parts[2]) : null;
        }
    }
}
