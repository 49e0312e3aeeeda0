using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Checks a whole seed set before anything of it is written. Every rule names its problem, place and mend.</summary>
public static class SeedValidator
{
    public static void Validate(SeedSet seeds, ProblemList problems)
    {
        var index = new SeedIndex(seeds);
        RejectDuplicates(seeds.Entities.Select(entity => (entity.Id, entity.Location)), problems);
        RejectDuplicates(seeds.Documents.Select(document => (document.Id, document.Location)), problems);
        RejectDuplicates(seeds.Claims.Select(claim => (claim.Id, claim.Location)), problems);
        EntityRules.Check(seeds.Entities, problems);
        var coverage = CoverageRules.Check(seeds, problems);
        var rules = new ClaimRules(index, coverage, problems);
        foreach (var claim in seeds.Claims)
        {
            rules.Check(claim);
        }

        CheckMentions(seeds, index, problems);
        foreach (var link in seeds.Links)
        {
            LinkRules.Check(link, index, problems);
        }
    }

    private static void RejectDuplicates(IEnumerable<(string Id, SourceLocation Location)> items, ProblemList problems)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var (id, location) in items)
        {
            if (id.Length > 0 && !first.TryAdd(id, location))
            {
                problems.Add(location, "id", id, $"the id is already used at {first[id]}", "Give this record an id of its own, or remove one of the two");
            }
        }
    }

    private static void CheckMentions(SeedSet seeds, SeedIndex index, ProblemList problems)
    {
        foreach (var mention in seeds.Mentions.Values.SelectMany(mentions => mentions))
        {
            if (index.Entity(mention.EntityId) is null)
            {
                problems.Add(mention.Location, "entity", mention.EntityId, "no entity has this id", NearestName.Propose(mention.EntityId, index.EntityIds, "Add it to the entities"));
            }
        }
    }
}
