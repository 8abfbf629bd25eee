using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace FactGen.PackageTests;

/// <summary>A web application that runs on the loopback address, and a client for it. It ends with this object.</summary>
internal sealed partial class RunningServer : IDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, Uri address) => (_process, Client) = (process, new HttpClient { BaseAddress = address });

    /// <summary>A client of the application.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts an application on a free port, and waits until it listens.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments, without the address.</param>
    public static RunningServer Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(arguments.Append(program).First(Path.IsPathRooted)),
        };
        var process = Process.Start(start)!;
        var output = new StringBuilder();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output.AppendLine(line);
            if (Listening().Match(line) is { Success: true } listening)
            {
                // What it writes from now on is read, so that it never waits for a reader.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new RunningServer(process, new Uri(listening.Groups["address"].Value));
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended before it listened:\n{output}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"listening on: (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Listening();
}
