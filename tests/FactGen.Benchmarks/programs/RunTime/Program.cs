using System.Diagnostics;
using System.Globalization;
using RunTime.Stores;

// RunTime STORE TASK DATA: does one task with one store and prints its cost inside this process: wall-clock time and processor time, both
// in nanoseconds, and bytes allocated; if there are many look-ups, the cost of one.
var (store, task, data) = (args[0], args[1], args[2]);
var times = 1;
var allocated = GC.GetTotalAllocatedBytes(precise: true);
var clock = Stopwatch.GetTimestamp();
var processor = Environment.CpuUsage.TotalTime;
switch (store, task)
{
    case ("factgen", "first"):
        Expect(Probe.First(), Probe.FirstValue);
        break;
    case ("factgen", "all"):
        ExpectMany(CompiledFacts.CountAll());
        break;
    case ("factgen", "look-up"):
        CompiledFacts.Warm();
        times = Measured(2_000_000, CompiledFacts.LookUp);
        break;
    case ("json", "first"):
        Expect(Find(JsonStore.Load(Path.Combine(data, "claims.json"))), Probe.FirstValue);
        break;
    case ("json", "all"):
        ExpectMany(Count(JsonStore.Load(Path.Combine(data, "claims.json"))));
        break;
    case ("json", "look-up"):
        var byId = JsonStore.Load(Path.Combine(data, "claims.json")).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        string[] ids = [.. byId.Keys];
        times = Measured(2_000_000, count =>
        {
            for (var index = 0; index < count; index++)
            {
                _ = byId[ids[index % ids.Length]];
            }
        });
        break;
    case ("yaml", "first"):
        Expect(Find(YamlStore.Load(Path.Combine(data, "claims.yaml"))), Probe.FirstValue);
        break;
    case ("yaml", "all"):
        ExpectMany(Count(YamlStore.Load(Path.Combine(data, "claims.yaml"))));
        break;
    case ("sqlite", "first"):
        using (var database = new SqliteStore(Path.Combine(data, "claims.db")))
        {
            Expect(database.Find(Probe.FirstClaim)!.Value, Probe.FirstValue);
        }

        break;
    case ("sqlite", "all"):
        using (var database = new SqliteStore(Path.Combine(data, "claims.db")))
        {
            ExpectMany(Count(database.All()));
        }

        break;
    case ("sqlite", "look-up"):
        using (var database = new SqliteStore(Path.Combine(data, "claims.db")))
        {
            string[] keys = [.. database.All().Select(claim => claim.Id)];
            times = Measured(20_000, count =>
            {
                for (var index = 0; index < count; index++)
                {
                    database.Find(keys[index % keys.Length]);
                }
            });
        }

        break;
    case ("save", _):
        var claims = CompiledFacts.Stored();
        JsonStore.Save(Path.Combine(data, "claims.json"), claims);
        YamlStore.Save(Path.Combine(data, "claims.yaml"), claims);
        SqliteStore.Save(Path.Combine(data, "claims.db"), claims);
        break;
    default:
        throw new ArgumentException($"no task '{task}' for '{store}'");
}

var used = Environment.CpuUsage.TotalTime - processor;
var elapsed = Stopwatch.GetElapsedTime(clock);
var bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalNanoseconds / times} {used.TotalNanoseconds / times} {(double)bytes / times}"));

// The preparation is not part of the task: the clocks start again.
int Measured(int count, Action<int> work)
{
    work(count / 4);
    (clock, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
    work(count);
    return count;
}

static string Find(List<StoredClaim> claims) => claims.Find(claim => claim.Id == Probe.FirstClaim)!.Value;

static int Count(List<StoredClaim> claims) => claims.Sum(claim => claim.Value.Length > 0 ? claim.Quotes.Count : 0);

static void Expect(string found, string expected)
{
    if (found != expected)
    {
        throw new InvalidOperationException($"'{found}' was found in place of '{expected}'");
    }
}

static void ExpectMany(int quotes)
{
    if (quotes < Probe.Claims)
    {
        throw new InvalidOperationException($"only {quotes} quotes were found");
    }
}
