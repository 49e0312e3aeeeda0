namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>Node labels of the graph model. Public names: saved queries rely on them.</summary>
public static class Labels
{
    /// <summary>On everything that people explore; carries the unique <c>id</c>.</summary>
    public const string Entity = "Entity";

    public const string Country = "Country";
    public const string Person = "Person";

    /// <summary>A person who holds or held the top office of a country or organization; always together with <see cref="Person"/>.</summary>
    public const string Leader = "Leader";

    public const string Organization = "Organization";
    public const string Body = "Body";
    public const string Place = "Place";
    public const string Visit = "Visit";
    public const string Meeting = "Meeting";
    public const string Event = "Event";
    public const string Agreement = "Agreement";
    public const string Initiative = "Initiative";
    public const string Corridor = "Corridor";
    public const string Policy = "Policy";

    /// <summary>A collective or unnamed actor. May speak and be spoken of, never lies on a path.</summary>
    public const string Group = "Group";

    public const string Claim = "Claim";
    public const string Document = "Document";
    public const string Dataset = "Dataset";
    public const string LoadRun = "LoadRun";

    /// <summary>The kind labels: an entity has exactly one (a leader is a Person that is also <see cref="Leader"/>).</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        Country, Person, Organization, Body, Place, Visit, Meeting, Event, Agreement, Initiative, Corridor, Policy, Group,
    ];
}
