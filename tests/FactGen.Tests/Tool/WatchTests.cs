namespace FactGen.Tests.Tool;

[Trait("Speed", "Slow")]
public sealed class WatchTests : IDisposable
{
    private readonly FactBaseOnDisk _facts = new();

    [Fact]
    public async Task Every_change_is_checked_until_somebody_breaks_off()
    {
        using var end = new CancellationTokenSource();
        using var said = new SharedWriter();
        var watching = Task.Run(() => _facts.RunUntil(end.Token, said, "check", "--watch"));

        await said.Says(1);
        _facts.Replace("facts/weather/storm.yaml", "sank 12", "sunk 12");
        await said.Says(2);
        _facts.Replace("facts/weather/storm.yaml", "Event:\n", "Event:\n\n");
        await said.Says(3);
        _facts.Replace("facts/weather/storm.yaml", "sunk 12", "sank 12");
        await said.Says(4);
        _facts.Delete("facts/schema.yaml");
        await said.Says(5);
        await end.CancelAsync();
        var run = await watching;

        Assert.Equal(130, run.ExitCode);
        Assert.Equal(
            ["0 errors, 0 warnings, 1 info.", "1 error, 0 warnings, 1 info.", "1 error, 0 warnings, 1 info.", "0 errors, 0 warnings, 1 info."],
            run.Lines.Where(line => line.EndsWith(" info.", StringComparison.Ordinal)));
        Assert.Equal(
            ["new error FACT3003", "error FACT3003", "fixed FACT3003"],
            run.Lines.Where(line => line.Contains("storm.yaml(", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]));
        Assert.Equal(
            ["Since the last check: 1 new, 0 fixed.", "Since the last check: 0 new, 0 fixed.", "Since the last check: 0 new, 1 fixed."],
            run.Lines.Where(line => line.StartsWith("Since", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Lines, line => line.Contains(": info ", StringComparison.Ordinal));
        Assert.Contains("No 'facts/schema.yaml' is there.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_reports_as_text_alone() =>
        Assert.Contains("'--watch' reports as text", _facts.Run("check", "--watch", "--format", "json").Reason, StringComparison.Ordinal);

    public void Dispose() => _facts.Dispose();

    /// <summary>Collects lines on one thread, and waits for them on another.</summary>
    private sealed class SharedWriter : StringWriter
    {
        private const string Waiting = "Waiting for a change; Ctrl-C ends.";

        private readonly SemaphoreSlim _waits = new(0);

        public override void Write(string? value)
        {
            base.Write(value);
            if (value == Waiting)
            {
                _waits.Release();
            }
        }

        /// <summary>Waits until the tool waits for the next change, and at most a minute.</summary>
        public async Task Says(int time) => Assert.True(await _waits.WaitAsync(TimeSpan.FromMinutes(1)), $"time {time}");
    }
}
