namespace KazDiplo.Graph.Engine.Planning;

/// <summary>What a plan depends on. Parameters are no part of it: their values are not known to plans.</summary>
internal readonly record struct PlanCacheKey(string Text, int SchemaVersion, int ProcedureVersion, int NodeMagnitude, int RelationshipMagnitude);
