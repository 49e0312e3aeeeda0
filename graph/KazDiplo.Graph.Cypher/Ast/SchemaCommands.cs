using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>A command that changes indexes or constraints.</summary>
/// <param name="Name">A <see cref="StringLiteral"/> or a <see cref="Parameter"/>; null: the database chooses one.</param>
public abstract record SchemaCommand(Expression? Name, SourceSpan Span) : Statement(Span);

/// <summary>CREATE [kind] INDEX [name] [IF NOT EXISTS] FOR … ON … [OPTIONS …].</summary>
/// <param name="Properties">Empty for LOOKUP.</param>
/// <param name="Options">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>; null when absent.</param>
public sealed record CreateIndex(
    Expression? Name,
    IndexKind Kind,
    bool IfNotExists,
    SchemaEntity Entity,
    AstList<string> Properties,
    Expression? Options,
    SourceSpan Span) : SchemaCommand(Name, Span);

public enum IndexKind
{
    Range,
    Text,
    Point,
    Lookup,
    FullText,
    Vector,
}

/// <summary>What an index or a constraint is about.</summary>
/// <param name="Names">Labels or types: one, several for full-text, none for LOOKUP.</param>
public sealed record SchemaEntity(bool IsRelationship, AstList<string> Names, SourceSpan Span) : AstNode(Span);

/// <summary>CREATE CONSTRAINT [name] [IF NOT EXISTS] FOR … REQUIRE … [OPTIONS …].</summary>
/// <param name="PropertyType">For <see cref="ConstraintKind.PropertyType"/>; null otherwise.</param>
public sealed record CreateConstraint(
    Expression? Name,
    ConstraintKind Kind,
    bool IfNotExists,
    SchemaEntity Entity,
    AstList<string> Properties,
    TypeName? PropertyType,
    Expression? Options,
    SourceSpan Span) : SchemaCommand(Name, Span);

public enum ConstraintKind
{
    Unique,

    /// <summary>IS NODE KEY or IS RELATIONSHIP KEY: unique and not null.</summary>
    Key,
    NotNull,
    PropertyType,
}

public sealed record DropIndex(Expression Name, bool IfExists, SourceSpan Span) : SchemaCommand(Name, Span);

public sealed record DropConstraint(Expression Name, bool IfExists, SourceSpan Span) : SchemaCommand(Name, Span);
