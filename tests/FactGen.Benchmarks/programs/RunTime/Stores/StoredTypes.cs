using YamlDotNet.Serialization;

namespace RunTime.Stores;

/// <summary>The types in the YAML, for which YamlDotNet generates code if a program is compiled ahead of time.</summary>
[YamlStaticContext]
[YamlSerializable(typeof(StoredClaim))]
[YamlSerializable(typeof(StoredQuote))]
public sealed partial class StoredTypes : StaticContext;
