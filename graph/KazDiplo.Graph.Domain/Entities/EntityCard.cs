using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Entities;

/// <summary>An entity as lists, the picture and panels show it.</summary>
/// <param name="Id">For example <c>country/KAZ</c>.</param>
/// <param name="Kind">Its kind label, for example <c>Country</c>; <c>Leader</c> for a person who leads.</param>
public sealed record EntityCard(string Id, string Name, string Kind)
{
    public string? Acronym { get; init; }

    public string? OfficialName { get; init; }

    public string? Iso3 { get; init; }

    /// <summary>Lower-case ISO 3166-1 alpha-2, or a name such as <c>eu</c>; null where it has no flag.</summary>
    public string? Flag { get; init; }

    /// <summary>Degrees north; null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east; null where unknown.</summary>
    public double? Longitude { get; init; }

    public string? Summary { get; init; }

    /// <summary>The entity's own <c>kind</c> property, for example <c>economic-union</c>.</summary>
    public string? SubKind { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public FactTime Time { get; init; } = FactTime.Unknown;

    public static EntityCard From(Node node)
    {
        var properties = node.Properties;
        var id = properties.GetOrNull("id").TextOrNull() ?? node.ElementId;
        return new EntityCard(id, properties.GetOrNull("name").TextOrNull() ?? id, KindOf(node.Labels))
        {
            Acronym = properties.GetOrNull("acronym").TextOrNull(),
            OfficialName = properties.GetOrNull("officialName").TextOrNull(),
            Iso3 = properties.GetOrNull("iso3").TextOrNull(),
            Flag = properties.GetOrNull("flag").TextOrNull(),
            Latitude = properties.GetOrNull("lat").NumberOrNull(),
            Longitude = properties.GetOrNull("lng").NumberOrNull(),
            Summary = properties.GetOrNull("summary").TextOrNull(),
            SubKind = properties.GetOrNull("kind").TextOrNull(),
            Aliases = properties.GetOrNull("aliases").TextList(),
            Time = new FactTime(
                properties.GetOrNull("from").DateOrNull(),
                properties.GetOrNull("to").DateOrNull(),
                properties.GetOrNull("precision").TextOrNull(),
                properties.GetOrNull("timeBasis").TextOrNull()),
        };
    }

    /// <summary>The label that says what it is: Leader before Person, then the kind, then whatever a user called it.</summary>
    public static string KindOf(IReadOnlyList<string> labels)
    {
        if (labels.Contains(Labels.Leader, StringComparer.Ordinal))
        {
            return Labels.Leader;
        }

        return labels.FirstOrDefault(label => Labels.Kinds.Contains(label, StringComparer.Ordinal))
            ?? labels.FirstOrDefault(label => label != Labels.Entity)
            ?? Labels.Entity;
    }
}
