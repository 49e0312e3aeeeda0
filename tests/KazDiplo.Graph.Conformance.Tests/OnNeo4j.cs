using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Conformance.Tests.Suites;
using KazDiplo.Graph.Conformance.Tests.Targets;

namespace KazDiplo.Graph.Conformance.Tests;

// Our client and the real Neo4j.
public sealed class ValueOnNeo4j(Neo4jAtHand neo4j) : ValueConformance(new Neo4jTarget(neo4j));

public sealed class TransactionOnNeo4j(Neo4jAtHand neo4j) : TransactionConformance(new Neo4jTarget(neo4j));

public sealed class StreamingOnNeo4j(Neo4jAtHand neo4j) : StreamingConformance(new Neo4jTarget(neo4j));

public sealed class SummaryOnNeo4j(Neo4jAtHand neo4j) : SummaryConformance(new Neo4jTarget(neo4j));

public sealed class ErrorOnNeo4j(Neo4jAtHand neo4j) : ErrorConformance(new Neo4jTarget(neo4j));

public sealed class TransactionOnNeo4jWithRouting(Neo4jAtHand neo4j) : TransactionConformance(new Neo4jTarget(neo4j, isRouting: true));

public sealed class ValueOnNeo4jByBolt44(Neo4jAtHand neo4j) : ValueConformance(new Neo4jTarget(neo4j, newest: BoltVersion.V44));

public sealed class ErrorOnNeo4jByBolt44(Neo4jAtHand neo4j) : ErrorConformance(new Neo4jTarget(neo4j, newest: BoltVersion.V44));

public sealed class ErrorOnNeo4jByBolt54(Neo4jAtHand neo4j) : ErrorConformance(new Neo4jTarget(neo4j, newest: new BoltVersion(5, 4)));
