using System.Collections.Immutable;
using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>
/// What a person has made of the picture: everything that undo brings back and that the address of the page keeps.
/// </summary>
public sealed record PictureState
{
    public static readonly PictureState Empty = new();

    /// <summary>The thing that the picture began with; null for a picture without one.</summary>
    public string? Focus { get; init; }

    /// <summary>Ids in the order in which they came.</summary>
    public ImmutableList<string> Added { get; init; } = [];

    /// <summary>Taken away by hand; they stay in <see cref="Added"/>, so that their places are kept.</summary>
    public ImmutableHashSet<string> Hidden { get; init; } = [];

    /// <summary>Where a person put things, in units of the picture.</summary>
    public ImmutableDictionary<string, Position> Pinned { get; init; } = ImmutableDictionary<string, Position>.Empty;

    public ImmutableHashSet<string> KindsOff { get; init; } = [];

    public ImmutableHashSet<RelationshipFamily> FamiliesOff { get; init; } = [];

    /// <summary>Bases that are switched off: <c>stated</c>, <c>implied</c>, <c>inferred</c>, <c>none</c>, and <c>planned</c> for what is not actual.</summary>
    public ImmutableHashSet<string> BasesOff { get; init; } = [];

    public bool FiltersAnything => KindsOff.Count + FamiliesOff.Count + BasesOff.Count > 0;

    public PictureState Add(IEnumerable<string> ids)
    {
        var known = Added.ToHashSet(StringComparer.Ordinal);
        var wanted = ids.ToList();
        return this with { Added = Added.AddRange(wanted.Where(known.Add)), Hidden = Hidden.Except(wanted) };
    }
}

/// <summary>A place on the picture: x to the right, y upwards, the middle is 0, 0.</summary>
public readonly record struct Position(double X, double Y);
