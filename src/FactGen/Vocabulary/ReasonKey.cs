namespace FactGen;

/// <summary>What a reason of the editor is for (FORMAT.md section 3, <c>because</c>).</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.WordJsonConverter<ReasonKey>))]
#endif
public enum ReasonKey
{
    /// <summary>How the value follows from the quote.</summary>
    Value,

    /// <summary>How the time for which the claim holds follows.</summary>
    Valid,

    /// <summary>How the day on which it was said follows.</summary>
    Stated,

    /// <summary>Who speaks in the quote, if the text does not name the speaker near it.</summary>
    Speaker,

    /// <summary>Why the quote is the source's own voice, although the sentence passes on what somebody says.</summary>
    Voice,

    /// <summary>Why a negation in the sentence does not touch the value.</summary>
    Negation,

    /// <summary>Why a suspicion, a condition or a doubt in the sentence is not about the value.</summary>
    Doubt,

    /// <summary>Why a word of a plan in the sentence does not make the value one.</summary>
    Plan,

    /// <summary>Why the quote is about the claim's entity, or which of two entities of the quote is the value.</summary>
    Subject,

    /// <summary>Why the parts of a quote belong together, although a sentence ends between them.</summary>
    Parts,

    /// <summary>Why two texts in other words say the same.</summary>
    Same,
}
