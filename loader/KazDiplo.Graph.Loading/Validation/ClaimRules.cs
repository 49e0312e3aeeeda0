using System.Text.RegularExpressions;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Rules for claims (graph model, "Claims and where they come from").</summary>
internal sealed partial class ClaimRules(
    SeedIndex index,
    IReadOnlyDictionary<string, IReadOnlyDictionary<int, CoveredParagraph>> coverage,
    ProblemList problems)
{
    private static readonly string[] Speakers = ["Person", "Country", "Organization", "Group"];

    public void Check(SeedClaim claim)
    {
        if (!IdForm().IsMatch(claim.Id))
        {
            Fault(claim, "id", claim.Id, "a claim's id is claim/, the document's number and its own number", "Write it like claim/001-0137");
        }

        CheckEntity(claim, "subject", claim.Subject);
        CheckEntity(claim, "object", claim.Object);
        CheckPredicate(claim);
        CheckSources(claim);
        CheckBasis(claim);
        CheckTime(claim);
        CheckPlace(claim);
    }

    private void CheckEntity(SeedClaim claim, string field, string? id)
    {
        if (id is not null && SeedIndex.LooksLikeEntityId(id) && index.Entity(id) is null)
        {
            Fault(claim, field, id, "no entity has this id", NearestName.Propose(id, index.EntityIds, "Add it to the entities"));
        }
    }

    private void CheckPredicate(SeedClaim claim)
    {
        if (RelationshipPatterns.Find(claim.Predicate) is { } pattern)
        {
            CheckEnds(claim, pattern);
            CheckEvent(claim);
        }
        else if (!PropertyForm().IsMatch(claim.Predicate))
        {
            Fault(
                claim,
                "predicate",
                claim.Predicate,
                "the predicate is neither a known relationship type nor a property in lower-case-with-hyphens",
                NearestName.Propose(claim.Predicate, DirectRelationships.Types, $"Use a relationship type ({string.Join(", ", DirectRelationships.Types.Take(4))}, …) or a name like fdi-total"));
        }
    }

    private void CheckEnds(SeedClaim claim, RelationshipPattern pattern)
    {
        CheckEnd(claim, "subject", claim.Subject, pattern.Starts);
        CheckEnd(claim, "object", claim.Object, pattern.Ends);
    }

    private void CheckEnd(SeedClaim claim, string field, string? id, IReadOnlyList<string> kinds)
    {
        if (index.Entity(id) is not { } entity)
        {
            if (id is null || !SeedIndex.LooksLikeEntityId(id))
            {
                Fault(claim, field, id, $"{claim.Predicate} needs an entity here", "Write the id of an entity");
            }
        }
        else if (kinds.Count > 0 && !kinds.Contains(entity.Kind))
        {
            Fault(claim, field, id, $"{claim.Predicate} cannot have a {entity.Kind} here", $"Allowed: {string.Join(", ", kinds)}");
        }
    }

    /// <summary>A visit or a meeting is a node of its own: the claim must name it.</summary>
    private void CheckEvent(SeedClaim claim)
    {
        CheckNamedEvent(claim, "visit", "Visit", required: claim is { Predicate: "VISITED", Modality: "actual" });
        CheckNamedEvent(claim, "meeting", "Meeting", required: claim is { Predicate: "MET", Modality: "actual" });
    }

    private void CheckNamedEvent(SeedClaim claim, string field, string kind, bool required)
    {
        if (!claim.RelationshipProperties.TryGetValue(field, out var id))
        {
            if (required)
            {
                Fault(claim, field, null, $"{claim.Predicate} needs the id of its {field}", $"Add '{field}: {field}/…'");
            }
        }
        else if (index.Entity(id.AsString())?.Kind != kind)
        {
            Fault(claim, field, id.AsString(), $"no {kind} has this id", NearestName.Propose(id.AsString(), index.EntityIds, $"Add the {field} to the entities"));
        }
    }

    private void CheckSources(SeedClaim claim)
    {
        foreach (var speaker in claim.AttributedTo)
        {
            CheckSpeaker(claim, "attributedTo", speaker, Speakers);
        }

        if (claim.StatedVia is { } outlet)
        {
            CheckSpeaker(claim, "statedVia", outlet, ["Organization"]);
        }
    }

    private void CheckSpeaker(SeedClaim claim, string field, string id, string[] kinds)
    {
        if (index.Entity(id) is not { } entity)
        {
            Fault(claim, field, id, "no entity has this id", NearestName.Propose(id, index.EntityIds, "Add it to the entities"));
        }
        else if (!kinds.Contains(entity.Kind))
        {
            Fault(claim, field, id, $"a {entity.Kind} cannot speak", $"Allowed: {string.Join(", ", kinds)}");
        }
    }

    private void CheckBasis(SeedClaim claim)
    {
        if (claim.Basis == "inferred" && string.IsNullOrWhiteSpace(claim.Reason))
        {
            Fault(claim, "reason", null, "an inferred claim says which outside knowledge it rests on", "Add 'reason: …'");
        }
    }

    private void CheckTime(SeedClaim claim)
    {
        var time = claim.Time;
        if (time.From is { } from && time.To is { } to && from > to)
        {
            Fault(claim, "to", $"{to:yyyy-MM-dd}", $"the end lies before the start {from:yyyy-MM-dd}", "Exchange or correct the dates");
        }

        if (time.IsDated && time.Precision is null)
        {
            Fault(claim, "precision", null, "a date says how exact it is", "Add 'precision: day', month, year or range");
        }

        if (time.TimeBasis == "inferred" && time.Reason is null && claim.Reason is null)
        {
            Fault(claim, "timeReason", null, "an inferred reading of the time says why", "Add 'timeReason: …'");
        }
    }

    private void CheckPlace(SeedClaim claim)
    {
        var place = claim.Place;
        if (place.Start < 0 || place.End <= place.Start)
        {
            Fault(claim, "at.end", $"{place.End}", $"the words begin at {place.Start} and must end after that", "Correct the offsets (UTF-16 units from the start of the file, end exclusive)");
        }

        if (!coverage.TryGetValue(claim.DocumentId, out var paragraphs))
        {
            return;
        }

        if (!paragraphs.TryGetValue(place.Paragraph, out var paragraph))
        {
            Fault(claim, "at.paragraph", $"{place.Paragraph}", $"the document has paragraphs 1 to {paragraphs.Count}", "Correct the number (1-based over the non-empty lines)");
        }
        else if (!paragraph.ClaimIds.Contains(claim.Id))
        {
            Fault(claim, "at.paragraph", $"{place.Paragraph}", $"the coverage of this paragraph does not list the claim ({paragraph.Location})", $"Add {claim.Id} there");
        }
    }

    private void Fault(SeedClaim claim, string field, string? value, string rule, string mend) =>
        problems.Add(claim.Location, field, value, $"{(field == "id" ? "" : claim.Id + ": ")}{rule}", mend);

    [GeneratedRegex("^claim/[0-9]{3}-[0-9]{4}$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex PropertyForm();
}
