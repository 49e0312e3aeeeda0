using System.Text.RegularExpressions;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Rules for entities.</summary>
internal static partial class EntityRules
{
    public static void Check(IEnumerable<SeedEntity> entities, ProblemList problems)
    {
        foreach (var entity in entities)
        {
            if (!IdForm().IsMatch(entity.Id))
            {
                problems.Add(entity.Location, "id", entity.Id, "an id is a kind, a slash, and ASCII words with hyphens", "Write it like country/KAZ or person/kassym-jomart-tokayev");
            }

            CheckRange(entity, "lat", 90, problems);
            CheckRange(entity, "lng", 180, problems);
        }
    }

    private static void CheckRange(SeedEntity entity, string field, double limit, ProblemList problems)
    {
        if (entity.Properties.TryGetValue(field, out var value) && Math.Abs(value.AsNumber()) > limit)
        {
            problems.Add(entity.Location, field, ValueRenderer.Render(value), $"degrees lie between -{limit} and {limit}", "Correct the coordinate");
        }
    }

    [GeneratedRegex("^[a-z]+/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")]
    private static partial Regex IdForm();
}
