using KazDiplo.Graph.Conformance.Tests.Suites;
using KazDiplo.Graph.Conformance.Tests.Targets;

namespace KazDiplo.Graph.Conformance.Tests;

// Our client and our server.
public sealed class ValueOnOurServer() : ValueConformance(new BoltToEmbeddedTarget());

public sealed class TransactionOnOurServer() : TransactionConformance(new BoltToEmbeddedTarget());

public sealed class StreamingOnOurServer() : StreamingConformance(new BoltToEmbeddedTarget());

public sealed class SummaryOnOurServer() : SummaryConformance(new BoltToEmbeddedTarget());

public sealed class ErrorOnOurServer() : ErrorConformance(new BoltToEmbeddedTarget());
