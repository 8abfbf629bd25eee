namespace FactGen.Tests.Facts;

/// <summary>What is reported on one claim, wherever and however it is written: alone or in a list, as a block or in braces.</summary>
public class ClaimTests
{
    /// <summary>The property, the claim's keys, and the message.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        // Value, unknown or none: exactly one
        { "boats", "value: 12\nsources: { log: moved 12 boats }", "" },
        { "boats", "unknown: true\nsources: { log: moved 12 boats }", "" },
        { "boats", "none: true\nsources: { log: moved 12 boats }", "" },
        { "boats", "{|FACT1004:sources|}: { log: moved 12 boats }", "'second-lift/boats … has no value: write 'value', or 'unknown: true'" },
        { "boats", "{|FACT1004:value|}:\nsources: { log: moved 12 boats }", "has no value" },
        { "boats", "value: 12\n{|FACT1004:unknown|}: true\nsources: { log: moved 12 boats }", "has both 'value' and 'unknown': a claim has exactly one" },
        { "boats", "unknown: true\n{|FACT1004:none|}: true\nsources: { log: moved 12 boats }", "has both 'unknown' and 'none'" },
        { "boats", "value: 12\nbecause: { by: {|FACT1004:Ann Lee|} }\nsources: { log: moved 12 boats }", "has no reason, only who gives it: write the reason beside 'by'" },
        { "boats", "value: 12\nunknown: {|FACT1004:false|}\nsources: { log: moved 12 boats }", "'unknown: false' says nothing: leave it out" },
        { "boats", "value: 12\nnone: {|FACT1004:no|}\nsources: { log: moved 12 boats }", "'none' must be true or false, not 'no'" },

        // Unknown keys
        { "boats", "value: 12\n{|FACT1003:planned|}: true\nsources: { log: moved 12 boats }", "'planned' is not a key of the claim 'second-lift/boats … Did you mean 'modality: planned'?" },
        { "boats", "value: 12\n{|FACT1003:deprecated|}: true\nsources: { log: moved 12 boats }", "Did you mean 'rank: deprecated'?" },
        { "boats", "value: 12\n{|FACT1003:source|}: x\nsources: { log: moved 12 boats }", "'source' is not a key of the claim 'second-lift/boats … Did you mean 'sources'?" },
        { "boats", "{|FACT1003:Value|}: 12\nvalue: 12\nsources: { log: moved 12 boats }", "Did you mean 'value'?" },
        { "boats", "value: 12\n{|FACT1003:valid|}: 2021\nsources: { log: moved 12 boats }", "'valid' is not a key of a claim on 'boats', which has no 'over_time' in the schema: leave it out" },
        { "role", "value: captain\nvalid: 2021\nsources: { log: is the captain }", "" },
        { "role", "value: captain\nvalid: { from: 2021, {|FACT1003:until|}: 2022 }\nsources: { log: is the captain }", "'until' is not a key of 'valid' of 'ann-berg/role … Known: from, to" },
        { "boats", "value: 12\n{|FACT1003:same_as|}: boats-moved\nsources: { log: moved 12 boats }", "'same_as' is not a key of a claim on 'boats', whose values are no text" },
        { "boats", "value: 12\nretracted: { on: 2021-04, reason: a misprint, {|FACT1003:by|}: x }\nsources: { log: moved 12 boats }", "'by' is not a key of 'retracted' of" },
        { "boats", "value: 12\nsources: { log: { quote: moved 12 boats, {|FACT1003:sick|}: x } }", "'sick' is not a key of a quote of 'log'. Did you mean 'sic'?" },

        // Wrong shapes
        { "boats", "value: {|FACT1004:[12]|}\nsources: { log: moved 12 boats }", "'value' must be a text, not a list" },
        { "boats", "value: 12\nby: {|FACT1004:[ada-lind]|}\nsources: { log: moved 12 boats }", "'by' must be a text" },
        { "boats", "value: 12\nsources: {|FACT1004:log|}", "'sources' must be a map, not 'log'" },
        { "boats", "value: 12\nsources: {|FACT1004:[log]|}", "'sources' must be a map, not a list" },
        { "boats", "value: 12\nsources: { log: { quote: moved 12 boats, lang: {|FACT1004:''|} } }", "'' is no tag of a language: write one in the form of BCP 47" },
        { "boats", "value: 12\nsources: { log: { quote: moved 12 boats, lang: {|FACT1004:en_GB|} } }", "'en_GB' is no tag of a language: write 'en-GB' in the form" },
        { "boats", "value: 12\nsources: { log: { quote: moved 12 boats, lang: en-GB } }", "" },
        { "boats", "value: 12\nsources: { log: { {|FACT1004:prefix|}: Ferries } }", "A quote of 'log' needs 'quote' with a text" },
        { "boats", "value: 12\nsources: { log: [moved 12 boats, {|FACT1004:[to Norvik]|}] }", "A quote of 'log' must be a text" },
        { "boats", "value: 12\nid: {|FACT1004:Boats|}\nsources: { log: moved 12 boats }", "'Boats' is no claim id: write it in kebab-case" },
        { "boats", "value: 12\nmodality: {|FACT1004:aleged|}\nsources: { log: moved 12 boats }", "'aleged' is no modality. Did you mean 'alleged'?" },
        { "boats", "value: 12\nrank: {|FACT1004:best|}\nreason: it is\nsources: { log: moved 12 boats }", "'best' is no rank. Known: deprecated, normal, preferred." },
        { "boats", "value: 12\nretracted: {|FACT1004:true|}\nsources: { log: moved 12 boats }", "must be a map, not 'true'" },
        { "role", "value: captain\nvalid: {|FACT1004:{}|}\nsources: { log: is the captain }", "'valid' of 'ann-berg/role … says nothing: give it 'from', 'to' or both, or leave it out" },

        { "boats", "value: 12\nrank: preferred\nreason: {|FACT1004:''|}\nsources: { log: moved 12 boats }", "'reason' of 'second-lift/boats … is empty: say it in words, or leave it out." },
        { "boats", "value: 12\nbecause: {|FACT1004:' '|}\nsources: { log: moved 12 boats }", "'because' of 'second-lift/boats … is empty" },
        { "boats", "value: 12\nbecause: {|FACT1004:'.'|}\nsources: { log: moved 12 boats }", "'because' of 'second-lift/boats … has no words, only '.': say it in words" },
        { "boats", "value: 12\nbecause: { voice: {|FACT1004:' '|} }\nsources: { log: moved 12 boats }", "'voice' of 'second-lift/boats … is empty" },
        { "boats", "value: 12\nbecause: { voice: {|FACT1004:[a, b]|} }\nsources: { log: moved 12 boats }", "'voice' must be a text" },
        { "boats", "value: 12\nbecause: {|FACT1004:[a, b]|}\nsources: { log: moved 12 boats }", "'because' must be a text" },
        { "boats", "value: 12\nbecause: { {|FACT1003:voise|}: the log counts }\nsources: { log: moved 12 boats }", "'voise' is not a key of 'because' of 'second-lift/boats … Did you mean 'voice'?" },

        // Values that are not of the property's type
        { "boats", "value: {|FACT2003:many|}\nsources: { log: moved 12 boats }", "'many' is not a count of boats, as 'boats' takes it. Write a whole number" },
        { "boats", "value: {|FACT2003:'12.5'|}\nsources: { log: moved 12 boats }", "'12.5' is not a count" },
        { "boats", "value: about 12\nsources: { log: moved 12 boats }", "" },
        { "speed", "value: {|FACT2003:fast|}\nsources: { log: took 10 days }", "'fast' is not a number, as 'speed' takes it. Write a decimal number with a point" },
        { "speed", "value: 9.5\nsources: { log: took 10 days }", "" },
        { "cost", "value: {|FACT2003:500|}\nsources: { log: cost 500 EUR }", "is not a money, as 'cost' takes it. Write the amount and the ISO 4217 code" },
        { "cost", "value: 500 EUR\nsources: { log: cost 500 EUR }", "" },
        { "share", "value: {|FACT2003:half|}\nsources: { log: cost 500 EUR }", "is not a percent" },
        { "share", "value: 12.5 %\nsources: { log: cost 500 EUR }", "" },
        { "end", "value: {|FACT2003:2021-02-30|}\nsources: { log: on 3 March 2021 }", "'2021-02-30' is not a date, as 'end' takes it. Write it in EDTF" },
        { "end", "value: 2021-03\nsources: { log: on 3 March 2021 }", "" },
        { "length", "value: {|FACT2003:long|}\nsources: { log: took 10 days }", "is not a duration" },
        { "length", "value: at most 10 days\nsources: { log: took 10 days }", "" },
        { "held", "value: {|FACT2003:yes|}\nsources: { log: took 10 days }", "'yes' is not a bool, as 'held' takes it. Write true or false." },
        { "held", "value: true\nsources: { log: took 10 days }", "" },
        { "page", "value: {|FACT2003:norvik.example|}\nsources: { log: took 10 days }", "Write an absolute address that begins with https:// or http://." },
        { "page", "value: 'https://norvik.example/a'\nsources: { log: took 10 days }", "" },
        { "nature", "value: {|FACT2003:resque|}\nsources: { gazette: The trial at sea }", "'resque' is not a word of 'nature'. Did you mean 'rescue'?" },
        { "nature", "value: sea_trial\nsources: { gazette: The trial at sea }", "" },
        { "place", "value: {|FACT2003:Norvik|}\nsources: { log: to Norvik on 3 March }", "'Norvik' is not the id of an entity (Place), as 'place' takes it. Write the id in kebab-case" },
        { "place", "value: norvik\nsources: { log: to Norvik on 3 March }", "" },
        { "account", "value: {|FACT2003:' '|}\nsources: { log: left the harbour again }", "is not a text, as 'account' takes it. Write words of the quote" },
        { "end", "value: {|FACT2003:3 March 2021|}\nsources: { log: on 3 March 2021 }", "'3 March 2021' is not a date, as 'end' takes it. In EDTF that is '2021-03-03'." },
        { "boats", "value: 12\nstated: {|FACT2003:last week|}\nsources: { log: moved 12 boats }", "'last week' is not a date. Write it in EDTF" },
        { "boats", "value: 12\nstated: {|FACT2004:yesterday|}\nsources: { log: moved 12 boats }", "'yesterday' is no entity of this fact base." },
        { "role", "value: captain\nvalid: { to: {|FACT2003:soon|} }\nsources: { log: is the captain }", "'soon' is not a date" },
        { "role", "value: captain\nvalid: {|FACT2003:soon|}\nsources: { log: is the captain }", "'soon' is not a date" },
        { "role", "value: captain\nvalid: { from: 2022, to: {|FACT2003:2021|} }\nsources: { log: is the captain }", "'valid' of 'ann-berg/role … ends (2021) before it starts (2022)" },
        { "role", "value: captain\nvalid: { from: {|FACT2003:2021-01/2021-02|} }\nsources: { log: is the captain }", "'2021-01/2021-02' is no end of an interval" },
        { "role", "value: captain\nvalid: { from: 2021, to: 2021 }\nsources: { log: is the captain }", "" },
        { "boats", "value: 12\nretracted: { on: {|FACT2003:today|}, reason: a misprint }\nsources: { log: moved 12 boats }", "'today' is not a date" },

        // Everything that is named must exist
        { "place", "value: {|FACT2004:norvig|}\nsources: { log: to Norvik on 3 March }", "'norvig' is no entity of this fact base. Did you mean 'norvik'? Or declare it" },
        { "boats", "value: 14\nby: {|FACT2004:ada-lindt|}\nsources: { log: We moved 14 boats }", "'ada-lindt' is no entity of this fact base. Did you mean 'ada-lind'?" },
        { "boats", "value: 14\nby: ada-lind\nvia: [norvik-ferries, {|FACT2004:the-bell|}]\nsources: { log: We moved 14 boats }", "'the-bell' is no entity of this fact base. Declare it" },
        { "boats", "value: 14\nby: ada-lind\nvia: norvik-ferries\nsources: { log: We moved 14 boats }", "" },
        { "boats", "value: 14\nby: unnamed\nsources: { log: We moved 14 boats }", "" },
        { "account", "value: the boats left\nsame_as: {|FACT2004:winter-lift/acount|}\nsources: { log: In the evening the boats left }", "'winter-lift/acount' is no claim of this fact base. Did you mean 'winter-lift/account'?" },
        { "account", "value: the boats left\nsame_as: {|FACT2004:boats-moved|}\nsources: { log: In the evening the boats left }", "cannot be the same as 'boats-moved', which is about another property: name a claim on 'second-lift/account'" },
        { "boats", "value: 12\nretracted: { reason: a misprint, instead: {|FACT2004:boats-mooved|} }\nsources: { log: moved 12 boats }", "'boats-mooved' is no claim of this fact base. Did you mean 'boats-moved'?" },
        { "boats", "value: 12\nretracted: { reason: a misprint, instead: boats-moved }\nsources: { log: moved 12 boats }", "" },
        { "place", "value: {|FACT2005:ada-lind|}\nsources: { log: Ada Lind is the captain }", "'ada-lind' is of type 'Person'; 'place' takes Place. Name an entity of that type, or widen the property" },
        { "actors", "value: {|FACT2005:norvik|}\nsources: { log: to Norvik on 3 March }", "'actors' takes Person or Company" },
        { "actors", "value: norvik-ferries\nsources: { log: Norvik Ferries moved }", "" },
        { "boats", "value: 12\nid: {|FACT2006:boats-moved|}\nsources: { log: moved 12 boats }", "The claim 'boats-moved' is declared already, at facts/norvik.yaml(" },
        { "boats", "value: 12\nid: boats-moved-too\nsources: { log: moved 12 boats }", "" },

        // Sources
        { "boats", "{|FACT3001:value|}: 12", "'second-lift/boats … has no source: add 'sources:' with a source id" },
        { "boats", "value: 12\n{|FACT3001:sources|}:", "has no source" },
        { "boats", "value: 12\nsources: {|FACT3001:{}|}", "has no source: name one under 'sources:'" },
        { "boats", "value: 12\nsources: { {|FACT3001:log|}: }", "names 'log' and no words of it: quote those that carry the claim" },
        { "boats", "value: 12\nsources: { {|FACT3001:log|}: [] }", "names 'log' and no words of it" },
        { "boats", "value: 12\nsources: { {|FACT3002:lg|}: moved 12 boats }", "second-lift/boats … rests on the source 'lg', which has no card. Did you mean 'log'?" },
        { "boats", "value: 12\nsources: { log: moved 12 boats, {|FACT3002:almanac|}: moved 12 boats }", "rests on the source 'almanac', which has no card. Known: gazette, log. Or add a card for it." },

        // Judgements
        { "boats", "value: 12\nrank: {|FACT5003:preferred|}\nsources: { log: moved 12 boats }", "is preferred without a reason: add 'reason' and say why" },
        { "boats", "value: 12\nrank: {|FACT5003:deprecated|}\nsources: { log: moved 12 boats }", "is deprecated without a reason" },
        { "boats", "value: 12\nrank: preferred\nreason: counted by hand\nsources: { log: moved 12 boats }", "" },
        { "boats", "value: 12\nrank: normal\nsources: { log: moved 12 boats }", "" },
        { "boats", "value: 12\n{|FACT5003:reason|}: counted by hand\nsources: { log: moved 12 boats }", "gives a reason and no rank that it is for" },
        { "boats", "value: 12\n{|FACT5003:retracted|}: { on: 2021-04 }\nsources: { log: moved 12 boats }", "is retracted without a reason: add 'reason' under 'retracted'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fault_of_a_claim_is_reported_at_its_word_and_names_the_claim(string property, string claim, string says)
    {
        foreach (var written in Written(property, claim))
        {
            var reported = FactBaseText.Expect(FactBaseText.CasePath, written, text => new FactBaseText { Case = text }, says);
            Assert.All(reported, diagnostic => Assert.NotNull(diagnostic.Claim));
        }
    }

    /// <summary>Each key is read once, so an error in it is reported once.</summary>
    [Theory]
    [InlineData("by")]
    [InlineData("stated")]
    [InlineData("modality")]
    [InlineData("rank")]
    [InlineData("because")]
    [InlineData("if")]
    [InlineData("id")]
    [InlineData("note")]
    [InlineData("valid")]
    [InlineData("same_as")]
    public void A_wrong_shape_is_reported_once(string key)
    {
        foreach (var written in Written("role", $"value: captain\n{key}: {{|FACT1004:[x]|}}\nsources: {{ log: is the captain }}"))
        {
            FactBaseText.Expect(FactBaseText.CasePath, written, text => new FactBaseText { Case = text }, $"'{key}' must be a text, not a list.");
        }
    }

    /// <summary>A claim that is no map at all names no source.</summary>
    [Theory]
    [InlineData("boats: {|FACT3001:12|}\n", "'second-lift/boats' is given as '12' and names no source: write it as 'value: 12' with 'sources:' below it.")]
    [InlineData("boats: [{|FACT3001:12|}]\n", "'second-lift/boats#1' is given as '12'")]
    [InlineData("boats:\n      - {|FACT3001:12|}\n", "'second-lift/boats#1'")]
    [InlineData("boats:{|FACT3001:|}\n", "'second-lift/boats' says nothing: give it a 'value' and its 'sources', or leave it out.")]
    [InlineData("boats: [{ value: 12, sources: { log: moved 12 boats } }, { {|FACT3001:value|}: 12 }]\n", "'second-lift/boats#2' has no source")]
    [InlineData("boats:\n      - value: 12\n        sources: { log: moved 12 boats }\n      - {|FACT3001:value|}: 12\n", "'second-lift/boats#2' has no source")]
    [InlineData("boats: {|FACT1004:[]|}\n", "'second-lift/boats' has an empty list: write a claim in it, or leave the property out.")]
    [InlineData("boats:\n      - {|FACT1004:[12]|}\n", "The claim 'second-lift/boats#1' must be a map, not a list.")]
    [InlineData("same_as: {|FACT3001:winter-lift|}\n", "'second-lift/same_as' is given as 'winter-lift' and names no source")]
    [InlineData("same_as: { value: {|FACT2004:winter-lit|}, sources: { log: moved 12 boats } }\n", "'winter-lit' is no entity of this fact base. Did you mean 'winter-lift'?")]
    [InlineData("same_as: { value: {|FACT2005:norvik|}, sources: { log: moved 12 boats } }\n", "'second-lift' is of type 'Operation', 'norvik' of type 'Place'")]
    [InlineData("same_as: { value: {|FACT2004:second-lift|}, sources: { log: moved 12 boats } }\n", "'second-lift' cannot be the same as itself")]
    [InlineData("same_as: { value: winter-lift, sources: { log: moved 12 boats } }\n", "")]
    public void A_claim_has_a_map_of_its_own(string property, string says) =>
        FactBaseText.Expect(
            FactBaseText.CasePath,
            $"Operation:\n  second-lift:\n    name: The second lift\n    {property}",
            text => new FactBaseText { Case = text },
            says);

    /// <summary>The claim as a map below its property, in braces, and each of these in a list.</summary>
    private static IEnumerable<string> Written(string property, string claim)
    {
        var head = property is "role" ? "Person:\n  ann-berg:\n    name: Ann Berg\n" : "Operation:\n  second-lift:\n    name: The second lift\n";
        string[] keys = claim.Split('\n');
        return
        [
            $"{head}    {property}:\n      {string.Join("\n      ", keys)}\n",
            $"{head}    {property}: {{ {string.Join(", ", keys)} }}\n",
            $"{head}    {property}:\n      - {string.Join("\n        ", keys)}\n",
            $"{head}    {property}: [{{ {string.Join(", ", keys)} }}]\n",
        ];
    }
}
