using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>A parameter's value, or what is wrong with its text.</summary>
/// <param name="Problem">Name of the wording; null where the value is good.</param>
public readonly record struct ParameterReading(Value Value, string? Problem);
