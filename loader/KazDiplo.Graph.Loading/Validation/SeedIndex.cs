using KazDiplo.Graph.Loading.Reading;
using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Look-ups over a seed set: who is who, and what kind. The first of two equal ids counts.</summary>
public sealed class SeedIndex
{
    private readonly Dictionary<string, SeedEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeedClaim> _claims = new(StringComparer.Ordinal);

    public SeedIndex(SeedSet seeds)
    {
        foreach (var entity in seeds.Entities)
        {
            _entities.TryAdd(entity.Id, entity);
        }

        foreach (var claim in seeds.Claims)
        {
            _claims.TryAdd(claim.Id, claim);
        }
    }

    public IEnumerable<string> EntityIds => _entities.Keys;

    public IEnumerable<string> ClaimIds => _claims.Keys;

    public SeedEntity? Entity(string? id) => id is null ? null : _entities.GetValueOrDefault(id);

    public SeedClaim? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>Whether a subject or object is meant as an entity id, and not as a literal.</summary>
    public static bool LooksLikeEntityId(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && EntityFileReader.KindByPrefix.ContainsKey(text[..slash]);
}
