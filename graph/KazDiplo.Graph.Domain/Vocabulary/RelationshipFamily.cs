namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>
/// The family a direct relationship belongs to: what the legend lists and what a colour and an end mark stand for.
/// </summary>
public enum RelationshipFamily
{
    Visit,
    Membership,
    Border,
    Trade,
    Office,
    Position,
    Agreement,

    /// <summary>How things hang together (part of, place of, before), and every type that the vocabulary does not know.</summary>
    Structure,
}
