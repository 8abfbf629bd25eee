namespace FactGen;

/// <summary>What a claim does with its value (FORMAT.md section 3).</summary>
public enum Modality
{
    /// <summary>Said to be so.</summary>
    Asserted,

    /// <summary>Said by somebody who does not vouch for it.</summary>
    Alleged,

    /// <summary>Meant to become so.</summary>
    Planned,

    /// <summary>Said not to be so.</summary>
    Denied,

    /// <summary>What would be so under a condition that is not met.</summary>
    Counterfactual,

    /// <summary>A judgement.</summary>
    Opinion,
}
