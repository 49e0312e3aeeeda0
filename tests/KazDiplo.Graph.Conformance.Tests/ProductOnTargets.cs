using KazDiplo.Graph.Conformance.Tests.Product;
using KazDiplo.Graph.Conformance.Tests.Targets;

namespace KazDiplo.Graph.Conformance.Tests;

public sealed class LoadedOnNeo4j(Neo4jAtHand neo4j) : LoadedPair(new Neo4jTarget(neo4j));

public sealed class LoadedOnOurServer() : LoadedPair(new BoltToEmbeddedTarget());

public sealed class ProductOnNeo4j(LoadedOnNeo4j loaded) : ProductConformance(loaded), IClassFixture<LoadedOnNeo4j>;

public sealed class ProductOnOurServer(LoadedOnOurServer loaded) : ProductConformance(loaded), IClassFixture<LoadedOnOurServer>;
