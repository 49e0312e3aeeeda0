namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>Which kinds a type of direct relationship may connect.</summary>
/// <param name="Starts">Kind labels that it may start from.</param>
/// <param name="Ends">Kind labels that it may end at; empty for any entity.</param>
public sealed record RelationshipPattern(string Type, IReadOnlyList<string> Starts, IReadOnlyList<string> Ends);
