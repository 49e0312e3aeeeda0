namespace KazDiplo.Graph.Architecture.Tests;

/// <summary>Web and loader know the port; the engine behind it is named only where the host is put together.</summary>
public sealed class CompositionRootTests
{
    private static readonly string[] EngineNamespaces = ["KazDiplo.Graph.Engine", "KazDiplo.Graph.Storage", "KazDiplo.Graph.Cypher"];

    [Fact]
    public void Engine_namespaces_are_used_only_in_composition_folders()
    {
        var offenders = Repository.ProductSources(".cs").Concat(Repository.ProductSources(".razor"))
            .Where(path => !Path.GetRelativePath(Repository.Root, path).StartsWith("graph", StringComparison.Ordinal))
            .Where(path => !IsCompositionRoot(path))
            .Where(path => EngineNamespaces.Any(name => File.ReadAllText(path).Contains(name, StringComparison.Ordinal)));
        offenders.ShouldBeEmpty();
    }

    private static bool IsCompositionRoot(string path) =>
        Path.GetFileName(path) == "Program.cs" || Path.GetDirectoryName(path)!.EndsWith("Composition", StringComparison.Ordinal);
}
