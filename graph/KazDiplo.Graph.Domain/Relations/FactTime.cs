namespace KazDiplo.Graph.Domain.Relations;

/// <summary>
/// The time of a fact. An event lies somewhere within it, a state holds throughout it; a missing bound is unknown.
/// </summary>
/// <param name="Precision"><c>day</c>, <c>month</c>, <c>year</c>, <c>range</c>, <c>unknown</c>, or null where nothing says.</param>
/// <param name="Basis"><c>stated</c>, or <c>inferred</c> where reading the time needed outside knowledge; null where nothing says.</param>
public sealed record FactTime(DateOnly? From, DateOnly? To, string? Precision, string? Basis)
{
    public static readonly FactTime Unknown = new(null, null, null, null);

    public bool IsKnown => From is not null || To is not null;
}
