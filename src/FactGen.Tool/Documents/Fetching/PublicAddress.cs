using System.Net;
using System.Net.Sockets;

namespace FactGen.Tool.Documents.Fetching;

/// <summary>Which addresses are in the public internet, and not in this machine or its own network.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Reserved =
    [
        .. ("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 "
            + "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
            + "::/128 ::1/128 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8")
            .Split(' ').Select(IPNetwork.Parse),
    ];

    /// <summary>IPv6 networks whose addresses carry one of IPv4, and at which byte.</summary>
    private static readonly (IPNetwork Network, int At)[] Carriers =
    [
        (IPNetwork.Parse("::ffff:0:0/96"), 12),
        (IPNetwork.Parse("::/96"), 12),
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("64:ff9b:1::/48"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    /// <summary>Whether an address is public.</summary>
    public static bool Is(IPAddress address)
    {
        if (Array.Exists(Reserved, network => network.Contains(address)))
        {
            return false;
        }

        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
        {
            return address.AddressFamily is AddressFamily.InterNetwork;
        }

        var bytes = address.GetAddressBytes();
        return Array.TrueForAll(
            Carriers, carrier => !carrier.Network.Contains(address) || Is(new IPAddress(bytes.AsSpan(carrier.At, 4))));
    }
}
