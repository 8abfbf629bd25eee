namespace RunTime.Stores;

/// <summary>A claim as a program keeps it that reads facts from a file.</summary>
public sealed class StoredClaim
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The entity's id.</summary>
    public string Entity { get; set; } = "";

    /// <summary>The entity's type.</summary>
    public string Type { get; set; } = "";

    /// <summary>The property.</summary>
    public string Property { get; set; } = "";

    /// <summary>The value as the facts write it.</summary>
    public string Value { get; set; } = "";

    /// <summary>Who asserts it.</summary>
    public string? By { get; set; }

    /// <summary>When it was said.</summary>
    public string? Stated { get; set; }

    /// <summary>How it relates to its value.</summary>
    public string Modality { get; set; } = "";

    /// <summary>How the value follows.</summary>
    public string? Because { get; set; }

    /// <summary>The editor's note.</summary>
    public string? Note { get; set; }

    /// <summary>The words that carry it.</summary>
    public List<StoredQuote> Quotes { get; set; } = [];
}

/// <summary>Words of a source.</summary>
public sealed class StoredQuote
{
    /// <summary>The source's id.</summary>
    public string Source { get; set; } = "";

    /// <summary>The words.</summary>
    public string Exact { get; set; } = "";
}
