using System.Text.Json.Serialization;
using FactGen.Json;

namespace FactGen;

// The attributes by which System.Text.Json reads and writes the values. They are here because .NET Standard, for which the compiler builds
// the values too, does not have them.

[JsonConverter(typeof(FactDateJsonConverter))]
public readonly partial struct FactDate;

[JsonConverter(typeof(CountJsonConverter))]
public readonly partial struct Count;

[JsonConverter(typeof(AmountJsonConverter))]
public readonly partial struct Amount;

[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money;

[JsonConverter(typeof(PercentJsonConverter))]
public readonly partial struct Percent;

[JsonConverter(typeof(RatioJsonConverter))]
public readonly partial struct Ratio;

[JsonConverter(typeof(DurationJsonConverter))]
public readonly partial struct Duration;
