using YamlDotNet.Serialization;

namespace RunTime.Stores;

/// <summary>The types that YAML holds, for which YamlDotNet generates code where a program is compiled ahead of time.</summary>
[YamlStaticContext]
[YamlSerializable(typeof(StoredClaim))]
[YamlSerializable(typeof(StoredQuote))]
public sealed partial class StoredTypes : StaticContext;
