namespace KazDiplo.Graph.Loader.Composition;

/// <summary>The graph that a verb works on, as the command line names it.</summary>
/// <param name="Uri">null for the web application's own store.</param>
internal sealed record GraphTarget(string? Uri, string? User, string? PasswordFile, string? Database);
