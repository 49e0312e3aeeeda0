namespace KazDiplo.Graph.Storage.Log;

/// <summary>First byte of a value in a log record. The numbers are on disk: never change one, never use one again.</summary>
internal enum ValueTag : byte
{
    Null = 0,
    False = 1,
    True = 2,
    Integer = 3,
    Float = 4,
    String = 5,

    /// <summary>A string that is not well-formed Unicode, which UTF-8 cannot hold: its UTF-16 code units.</summary>
    CodeUnits = 6,
    List = 7,
    Date = 8,
    LocalTime = 9,
    Time = 10,
    LocalDateTime = 11,
    DateTime = 12,
    Duration = 13,
    Point = 14,
    Bytes = 15,
}
