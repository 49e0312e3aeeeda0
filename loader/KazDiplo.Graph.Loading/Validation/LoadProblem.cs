using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Why something cannot be loaded: what, where, which rule, and the way to mend it.</summary>
/// <param name="Field">Path of the field, for example <c>at.paragraph</c>; empty for the file as a whole.</param>
/// <param name="Value">The offending value as written; null when the field is missing.</param>
public sealed record LoadProblem(SourceLocation Location, string Field, string? Value, string Rule, string Mend)
{
    public override string ToString()
    {
        var what = (Field.Length, Value) switch
        {
            (0, _) => "",
            (_, null) => $"{Field}: ",
            _ => $"{Field} '{Value}': ",
        };
        return $"{Location}: {what}{Rule}. {Mend}.";
    }
}
