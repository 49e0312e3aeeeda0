using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Conformance.Tests.Product;

/// <summary>What the product's queries are asked with: for each parameter several values, from the loaded seeds where ids are meant.</summary>
internal static class SampleParameters
{
    private const int MostIds = 25;

    // So large that it cuts nothing: which rows a LIMIT keeps among equals is each database's choice.
    private static readonly Value NoLimit = Value.Integer(1_000_000);

    /// <summary>One set of parameters for each id; one set where the query asks for none.</summary>
    public static async Task<List<Dictionary<string, Value>>> ForAsync(IGraphDatabase database, string name, IReadOnlySet<string> parameters)
    {
        var ids = await IdsAsync(database, name);
        var values = ids.Take(parameters.Contains("id") ? MostIds : 1);
        return [.. values.Select(id => parameters.ToDictionary(parameter => parameter, parameter => Of(parameter, id, ids)))];
    }

    private static Value Of(string parameter, Value id, List<Value> ids) => parameter switch
    {
        "id" => id,
        "ids" => Value.List([.. ids]),
        "types" => Value.List([.. DirectRelationships.Types.Select(Value.String)]),
        "limit" => NoLimit,
        "since" => Value.Date(DateValue.FromCivil(2022, 11, 1)),
        "until" => Value.Date(DateValue.FromCivil(2023, 12, 31)),
        "country" => Value.String("country/KAZ"),
        "from" => Value.String("person/emmanuel-macron"),
        "to" => Value.String("person/nikol-pashinyan"),
        "claims" => Value.List(Value.String("claim/000-0001"), Value.String("claim/001-0001")),
        _ => throw new ArgumentException($"No value for the parameter '{parameter}' yet: add one here.", nameof(parameter)),
    };

    private static async Task<List<Value>> IdsAsync(IGraphDatabase database, string name)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        var query = name switch
        {
            "ClaimsById" => "MATCH (n:Claim) RETURN n.id AS id ORDER BY id",
            "ClaimsOfDocument" => "MATCH (n:Document) RETURN n.id AS id ORDER BY id",
            _ => "MATCH (n:Entity) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 40",
        };
        return [.. (await session.RowsAsync(query)).Select(row => row[0])];
    }
}
