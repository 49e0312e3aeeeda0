using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>Opens the byte stream to a server: TCP, and TLS where the scheme asks for it.</summary>
internal static class Transport
{
    private static readonly TimeSpan KeepAliveAfter = TimeSpan.FromSeconds(60);

    /// <exception cref="Port.GraphException">The server cannot be reached, or does not show a certificate that is trusted.</exception>
    public static async Task<(Socket Socket, Stream Stream)> OpenAsync(ServerAddress address, BoltClientOptions options, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // Tells a peer that has gone without a word, under whatever the protocol itself does about it.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, (int)KeepAliveAfter.TotalSeconds);
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
            var stream = new NetworkStream(socket, ownsSocket: true);
            return options.Uri.Encryption == BoltEncryption.None
                ? (socket, stream)
                : (socket, await EncryptAsync(stream, address, options, cancellationToken).ConfigureAwait(false));
        }
        catch (SocketException exception)
        {
            socket.Dispose();
            throw ConnectionFailures.Unreachable(address, exception);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<Stream> EncryptAsync(NetworkStream plain, ServerAddress address, BoltClientOptions options, CancellationToken cancellationToken)
    {
        var judge = new CertificateJudge(options.Uri.Encryption, options.TrustedAuthorities);
        var stream = new SslStream(plain, leaveInnerStreamOpen: false);
        try
        {
            await stream.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = address.Host,
                    EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                    RemoteCertificateValidationCallback = judge.Accepts,
                },
                cancellationToken).ConfigureAwait(false);
            return stream;
        }
        catch (AuthenticationException exception) when (judge.Objection is { } objection)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw ConnectionFailures.BadCertificate(address, objection, exception);
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw ConnectionFailures.NoTls(address, exception);
        }
    }

    /// <summary>Decides on one server's certificate and remembers why not.</summary>
    private sealed class CertificateJudge(BoltEncryption encryption, X509Certificate2Collection? authorities)
    {
        public string? Objection { get; private set; }

        public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
        {
            if (encryption == BoltEncryption.AnyCertificate || errors == SslPolicyErrors.None)
            {
                return true;
            }

            if (errors == SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 shown && IsCertified(shown))
            {
                return true;
            }

            Objection = ObjectionOf(errors, chain);
            return false;
        }

        private bool IsCertified(X509Certificate2 certificate)
        {
            if (authorities is null)
            {
                return false;
            }

            using var chain = new X509Chain();
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
            chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            return chain.Build(certificate);
        }

        private static string ObjectionOf(SslPolicyErrors errors, X509Chain? chain)
        {
            if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            {
                return "it shows none";
            }

            return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                ? "it is made out to another host"
                : string.Join(", ", chain?.ChainStatus.Select(status => status.StatusInformation.Trim().TrimEnd('.')) ?? ["its chain is broken"]);
        }
    }
}
