namespace KazDiplo.Graph.Bolt.Client;

/// <summary>A database behind Bolt as settings and command lines name it. Its text shows no secret.</summary>
/// <param name="User">null for a server without authentication.</param>
/// <param name="Password">Used where no file is named.</param>
/// <param name="PasswordFile">Holds the password and at most a line end behind it.</param>
/// <param name="Database">null for the user's home database.</param>
public sealed record BoltTarget(string Uri, string? User = null, string? Password = null, string? PasswordFile = null, string? Database = null)
{
    /// <exception cref="FormatException">The settings contradict each other or cannot be read; the message says which, and repeats no password.</exception>
    public BoltClientOptions ToOptions() => new()
    {
        Uri = BoltUri.Parse(Uri),
        Authentication = Authentication(),
        Database = string.IsNullOrEmpty(Database) ? null : Database,
    };

    public override string ToString() => $"{Uri} as {User ?? "nobody"}";

    private BoltAuthentication Authentication()
    {
        var password = string.IsNullOrEmpty(PasswordFile) ? Password : ReadPassword(PasswordFile);
        if (string.IsNullOrEmpty(User))
        {
            return password is null
                ? BoltAuthentication.None
                : throw new FormatException("A password is given without a user.");
        }

        return password is null
            ? throw new FormatException($"The user '{User}' is given without a password; name the file that holds it.")
            : BoltAuthentication.Basic(User, password);
    }

    private static string ReadPassword(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"The password file '{file}' cannot be read: {exception.Message}", exception);
        }
    }
}
