using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Rules for contradictions and corroborations.</summary>
internal static class LinkRules
{
    public static void Check(SeedLink link, SeedIndex index, ProblemList problems)
    {
        var from = Find(link, "a", link.From, index, problems);
        var to = Find(link, "b", link.To, index, problems);
        if (link.From == link.To)
        {
            problems.Add(link.Location, "b", link.To, "a claim cannot be linked to itself", "Name two claims");
        }

        if (link.Type == "CORROBORATES" && from is not null && to is not null && from.DocumentId == to.DocumentId)
        {
            problems.Add(link.Location, "type", link.Type, "repetition in one document is no corroboration", "Remove the link, or name a claim of another document");
        }

        if (link.Type == "CONTRADICTS" && link.Kind is null)
        {
            problems.Add(link.Location, "kind", null, "a contradiction is hard or a tension", "Write 'kind: hard' or 'kind: tension'");
        }
    }

    private static SeedClaim? Find(SeedLink link, string field, string id, SeedIndex index, ProblemList problems)
    {
        var claim = index.Claim(id);
        if (claim is null)
        {
            problems.Add(link.Location, field, id, "no claim has this id", NearestName.Propose(id, index.ClaimIds, "Check the id"));
        }

        return claim;
    }
}
