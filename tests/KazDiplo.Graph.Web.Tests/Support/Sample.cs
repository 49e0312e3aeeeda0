using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.Tests.Support;

/// <summary>Small made-up things, ties and claims.</summary>
public static class Sample
{
    public static EntityCard Thing(string id, string kind = "Country") => new(id, id.ToUpperInvariant(), kind);

    public static Tie Tie(string start, string type, string end, params string[] claims) => new(
        $"{start}|{type}|{end}|{claims.FirstOrDefault() ?? "0"}", type, start, end, "stated", "actual", FactTime.Unknown, claims,
        claims.Length == 0 ? [] : ["document/001_x"], MapValue.Empty);

    public static Claim Claim(string id, double? kilometres = null, params string[] contradicts) => new(id, "BORDERS", $"Text of {id}.")
    {
        SubjectId = "a",
        Value = kilometres,
        Unit = kilometres is null ? null : "km",
        Basis = "stated",
        Modality = "actual",
        Sources = [new ClaimSource("document/001_x", "Title", null, null, 14, "body")],
        Contradicts = [.. contradicts.Select(other => new ClaimLink(other, $"Text of {other}.", "hard", null))],
    };
}
