using KazDiplo.Graph.Conformance.Tests.Suites;
using KazDiplo.Graph.Conformance.Tests.Targets;

namespace KazDiplo.Graph.Conformance.Tests;

public sealed class TransactionOnOurServerWithRouting() : TransactionConformance(new BoltToEmbeddedTarget("neo4j"));
