namespace FactGen.Tests.Prose.Languages.Mutation;

/// <summary>Sentences in which a word of a table of English may show what it means.</summary>
internal static class EnglishTemplates
{
    /// <summary>Their words for numbers and dates.</summary>
    private static readonly string[] Quantities =
    [
        "{} boats sank.", "The {} boats sank.", "3 {} boats sank.", "3 {}.", "3 {} of rope.", "{} 3 boats sank.", "{} of 3 boats sank.",
        "3 of {} boats sank.", "It took 3 {}.", "It took {} 3 hours.", "It cost 3 {}.", "It cost {}3.", "It cost 3{}.",
        "It cost {} 3 million.", "It cost 3 million {}.", "5 {} dollars.", "twenty {} boats sank.", "two {} boats sank.",
        "two {} and five boats sank.", "a {} boats sank.", "a {} of the boats sank.", "one {} of the boats sank.",
        "two {} of the boats sank.", "{} hundred boats sank.", "{} two boats sank.", "{} thousand two boats.", "In 3 {} boats it sank.",
        "{} in three boats sank.", "The {}-year-old boats sank.", "3 {} more boats.", "3 {} than 2 boats.", "3 boats {}.",
        "3 boats a {}.", "3 boats per {}.", "3 boats {} sank.", "3 boats {} the port sank.", "40 {}, sank.", "between 3 {} 5 boats.",
        "from 3 {} 5 boats.", "{} between 3 and 5 boats.", "not {} than 3 boats.", "no {} than 3 boats.", "as {} as 3 boats.",
        "{} as 3 boats.", "3 or {} boats.", "3 boats or {}.", "3 {} and 5 boats.", "3 {} times as many boats.", "3 times {} boats.",
        "{} times 3 boats.", "{} by 3 boats.", "{} 3 %.", "3 % {}.", "3 % of {}.", "3 percent {} boats.", "{} 3 percent of boats.",
        "the number {} 3 boats.", "Lund, {} 40, sank.", "Lund, 40, {} sank.", "Lund, a 40-year-old {}, sank.", "A {}, 40, sank.",
        "A {} of 40 sank.", "aged {} 40.", "at 40 {} Road.", "40 Lund {}.", "40 {} Lund.", "on {} 40.", "{} 40 sank.", "{} No. 40 sank.",
        "{} #40 sank.", "40{} sank.", "40-{} boats.", "{}-40 boats.", "40 {} long.", "40 {} 5 inches.", "5 feet 3 {}.", "3 square {}.",
        "3 cubic {}.", "3 {} an hour.", "a {}-dollar boat.", "3-{} boat.", "{} dollars.", "half a {}.", "a {} and a half.",
        "3 and a half {}.", "3 and {}.", "{} half of the boats.", "{} the boats sank.", "{} a dozen boats.", "dozens of {}.",
        "{} dozen boats.",
    ];

    private static readonly string[] Dates =
    [
        "{}.", "{} 5, 2031.", "5 {} 2031.", "{} 2031.", "the {} of March 2031.", "March {}, 2031.", "{} of 2031.", "{} 1987.",
        "in {} 1987.", "the {} 1987 boats.", "nineteen {}.", "nineteen eighty {}.", "{} eighty-seven.", "twenty {}.", "in the {}.",
        "in the nineteen {}.", "in the {} century.", "{} Monday.", "Monday {}.", "on {}.", "on {} morning.", "on the {}.", "last {}.",
        "next {}.", "this {}.", "that {}.", "every {}.", "{} week.", "{} year.", "{} the year.", "the {} of the year.", "{} March.",
        "{} of March.", "{} the end of March.", "the {} of March.", "the {} day of March.", "{} 5 March 2031.", "5 March 2031 {}.",
        "3 {} ago.", "{} 3 days ago.", "3 days {}.", "3 days {} the storm.", "{} three days.", "{} the last three days.",
        "in the {} three days.", "the {} 3 days.", "a {} ago.", "{} days ago.", "a {} of days ago.", "in {} days.", "in {} 3 days.",
        "within 3 {}.", "the day {}.", "the day {} yesterday.", "{} yesterday.", "yesterday {}.", "{} noon.", "at 5 {}.",
        "at 5 {} on Monday.", "{} 5 p.m.", "{} Day 2031.", "{} Eve.", "Christmas {}.", "in {} of last year.", "{} last year.",
        "{} quarter of 2031.", "the {} half of 2031.", "in {}2031.", "{}1987.", "the {} year 2031.", "in {} year 2031.",
        "{} 2030 and 2031.", "from {} to March 2031.", "{} the Monday.", "the {} paper of March 5, 2031.", "dated {} March 2031.",
        "{} through March.", "since {} 1987.", "later {} year.", "earlier {} month.", "the past {}.", "{} before March 5, 2031.",
        "{} after March 5, 2031.", "not {} March 5, 2031.", "{} than March 5, 2031.", "no later {} March 5, 2031.", "the {} weekend.",
        "Monday {} Tuesday.", "Monday, {} 5.", "Mon {} 5.", "5 {}.", "{} 5.", "{} 5th.", "the 5th of {}.", "the 5th {}.", "mid-{} 2031.",
        "{}-2031.",
    ];

    private static readonly string[] Sayings =
    [
        "Lund {} that the boat sank.", "Lund {} the boat sank.", "Lund {}: the boat sank.", "\"The boat sank,\" {} Lund.",
        "The boat sank, Lund {}.", "The boat sank, {} Lund.", "{} Lund, the boat sank.", "The boat sank, {} Lund said.",
        "Lund {} Borg that the boat sank.", "Lund {} to Borg that the boat sank.", "Lund was {} that the boat sank.",
        "Lund was {} of sinking it.", "Lund {} to sink it.", "Lund {} him to sink it.", "Lund {} whether the boat sank.",
        "Lund {} by Borg that the boat sank.", "the {} that the boat sank.", "the {} of the boat.", "Lund's {} that the boat sank.",
        "A {} of Lund said that it sank.", "A {} for Lund said that it sank.", "Lund's {} said that it sank.",
        "Lund {} and the boat sank.", "Lund said {} the boat sank.", "Lund said that it sank {} Borg swam.",
        "Lund said that it sank, {} Borg swam.", "Lund said, {} the boat sank.", "{} Lund said that it sank.",
        "{} the storm, Lund said that it sank.", "Lund, {} of the port, said it sank.", "Lund {} said that it sank.",
        "Lund said {} that it sank.", "{} said that it sank.", "Lund {} it that the boat sank.", "Lund {} the boat.",
        "Lund {} a report that the boat sank.", "Lund {} on Monday that it sank.", "Lund {} as saying that it sank.",
        "It was {} that the boat sank.", "The study {} that the boat sank.", "The {} showed that the boat sank.",
        "{} study showed that the boat sank.", "We {} that the boat sank.", "{} show that the boat sank.",
        "The {} found that boats sink.", "Lund, {}, said it sank.", "The boat sank, according to {} Lund.", "{}: the boat sank.",
        "Mr {}: the boat sank.", "Lund {} not that the boat sank.", "Lund {} said so, and it sank.", "Borg, who {} Lund, said it sank.",
        "{} Borg said, the boat sank.", "Lund and {} said it sank.", "Lund said it and {} sank.", "Lund said {} sank.", "He {} this.",
        "This was {}.", "{} this.", "That is what he {}.", "Lund {} so.",
    ];

    private static readonly string[] Frames =
    [
        "{}, the boat sank.", "{} the boat sank.", "The boat {} sank.", "The boat {} sink.", "The boat was {} sunk.",
        "The boat was {} to sink.", "The boat sank {}.", "{} that the boat sank.", "It is {} that the boat sank.", "The story was {}.",
        "The story that the boat sank was {}.", "The story that the boat sank {} false.", "{} the report.", "Lund {} the report.",
        "Lund {} the report that it sank.", "Lund {} of sinking the boat.", "Lund {} sinking the boat.", "{}: the boat sank. It swam.",
        "It swam. {}: the boat sank.", "{} the boat sank?", "Did it {}?", "more a feast {} a riot.", "{} a riot.",
        "plans {} a bridge and a tunnel.", "proposals, {} a bridge.", "Lund {} to build it.", "Lund {} the yard to build it.",
        "Lund {} building it.", "Lund {} it.", "The {} to build it.", "the {} plan to build it.", "a {} of the boat.",
        "the {} of the boat to sink.", "an {} boat.", "They had {} it.", "had it {} been so, it sank.", "{} it been so, it sank.",
        "It would {} sunk.", "It could {} sink.", "{} the rumour that it sank.", "the {} that it sank was false.", "Lund {} false.",
        "the boat will {} sink.", "It planned {} sink.", "Lund plans to build it {} sink.", "Lund plans it and {} it.",
        "Lund announced {} it.", "Lund announced a {} to build it.", "{} announced to build it.", "Lund planned: {} a bridge.",
        "In the {}, the boat sank.", "In a {} by Lund, the boat sank.", "{} of the boat sank.", "The boat {} a bridge.",
        "He {} not sink it.", "nobody {} it sank.", "! The boat has {} sunk, and 3 swam.", "! {} boat sank in 3 storms.",
        "! It {} sank, but Lund swam.", "! It sank {} Lund, who swam.", "! Lund {} that 3 sank.", "Lund has not {} 3 boats, but 5.",
        "Lund did not sink 3 boats {} 5.", "not {} 3 boats sank.", "3 did not sink {} Borg swam.", "3 did not sink, {} Borg swam.",
        "? {}", "no {} boat sank.", "Without {}, it sank.", "instead {} 3 boats.", "{} 3 boats did not sink.",
        "{} Lund did not sink 3 boats.", "In 2031 {} did not sink.",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Quantities, .. Dates, .. Sayings, .. Frames];
}
