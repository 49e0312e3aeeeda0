namespace KazDiplo.Graph.Web.Hosting;

/// <summary>What the process answers when it ends.</summary>
public static class ExitCode
{
    public const int Ended = 0;

    /// <summary>A setting is wrong; the message names its key.</summary>
    public const int WrongSetting = 1;

    /// <summary>The world stands in the way: a taken port, a locked or unwritable store, seeds that do not load.</summary>
    public const int Refused = 3;
}
