namespace KazDiplo.Graph.Tck.Running;

/// <summary>How a case ended. A wrong answer is a defect, an error is a gap; the report keeps them apart.</summary>
internal enum TckVerdict
{
    Passed,

    /// <summary>Rows, values or order differ from what is expected, or an error was expected and rows came.</summary>
    WrongAnswer,

    /// <summary>The rows were right, what changed in the graph was not.</summary>
    WrongSideEffects,

    /// <summary>An error where rows were expected.</summary>
    UnexpectedError,

    /// <summary>An error was expected and another one came: type, phase or detail differ.</summary>
    OtherError,

    /// <summary>Marked <c>@ignore</c> by the TCK.</summary>
    Ignored,
}

/// <param name="Message">What was expected and what came; empty for a pass.</param>
internal sealed record TckResult(string Scenario, string Folder, TckVerdict Verdict, string Message);
