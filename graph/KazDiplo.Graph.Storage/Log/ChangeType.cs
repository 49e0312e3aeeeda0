namespace KazDiplo.Graph.Storage.Log;

/// <summary>First byte of each change in a log record. The numbers are on disk: never change one, never use one again.</summary>
internal enum ChangeType : byte
{
    Invalid = 0,
    DefineLabel = 1,
    DefineType = 2,
    DefineKey = 3,
    CreateNode = 4,
    DeleteNode = 5,
    AddLabel = 6,
    RemoveLabel = 7,
    SetNodeProperty = 8,
    CreateRelationship = 9,
    DeleteRelationship = 10,
    SetRelationshipProperty = 11,
    CreateIndex = 12,
    DropIndex = 13,
    CreateConstraint = 14,
    DropConstraint = 15,

    /// <summary>Ids below these are taken, also by entities that are deleted; opens a snapshot.</summary>
    ReserveIds = 16,
}
