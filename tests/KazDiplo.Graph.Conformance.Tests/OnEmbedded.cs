using KazDiplo.Graph.Conformance.Tests.Suites;
using KazDiplo.Graph.Conformance.Tests.Targets;

namespace KazDiplo.Graph.Conformance.Tests;

// The engine in this process.
public sealed class ValueOnEmbedded() : ValueConformance(new EmbeddedTarget());

public sealed class TransactionOnEmbedded() : TransactionConformance(new EmbeddedTarget());

public sealed class StreamingOnEmbedded() : StreamingConformance(new EmbeddedTarget());

public sealed class SummaryOnEmbedded() : SummaryConformance(new EmbeddedTarget());

public sealed class ErrorOnEmbedded() : ErrorConformance(new EmbeddedTarget());
