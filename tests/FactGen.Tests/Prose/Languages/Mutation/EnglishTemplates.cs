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

    private static readonly string[] Names =
    [
        "@ {C}: it sank.", "@ The {}: it sank.", "@ Lund's {}: it sank.", "@ Lund{} answer: it sank.", "@ {} answer: it sank.",
        "@ {C} Lund: it sank.", "@ Lund, {}: it sank.", "@ Lund {}.", "@ Lund {} at sea.", "@ Lund was {}.", "@ {} Lund sank.",
        "@ The {} of Lund.", "@ Lund's {}.", "@ Lund {} killed.", "@ Lund {} dead.", "@ The death of {} Lund.", "@ The death {} Lund.",
        "@ The death of the {} Lund.", "@ Lund sailed {} 1686.", "@ Lund {} died.", "@ The {} killing of Lund.", "@ A {} murder of Lund.",
        "@ Lund, a pilot, {}.", "@ Lund, a pilot, {} killed.", "@ {} executed Lund.", "@ Lund {} Borg.", "@ Lund, {} Borg.",
        "@ Lund is {} Borg.", "@ Lund {} called Borg.", "@ Lund is the same {} as Borg.", "@ Lund and Borg are the same {}.",
        "@ Lund and Borg {} the same person.", "@ Lund, {} called Borg.", "@ Lund, the pilot, {} Borg.", "@ Lund {} the same as Borg.",
        "@ Lund {} led it.", "@ The fire that Lund {}.", "@ It sank {} Lund swam.", "@ Lund {} swam.", "@ Lund, who {} swam, sank.",
        "@ Borg {} Lund swam.", "@ Lund {} the boat.", "@ The {} Lund swam.", "@ The {} Lund beat Borg.", "@ {} Lund beat Borg.",
        "@ Lund {} beat Borg.", "@ Lund beat {} boats.", "@ The {} revenues were 3.", "@ The ferry revenues {} 3.",
        "@ The ferry {} were 3.", "@ Lund plans to build it to {} ropes.", "@ Lund plans to sail the boat {} building ropes.",
        "@ Lund plans to sail the boat {} ropes.", "@ Lund plans to sail, {} ropes.", "@ Lund plans to sail the big boat {} ropes.",
        "@ Lund plans to sail boats with {} ropes.", "@ We {} that boats sink.", "@ {} found that boats sink.",
        "@ The {} found that boats sink.", "@ The {C} found that boats sink.", "@ The {C} data showed that boats sink.",
        "@ {} study found that boats sink.", "@ {C} studies found that boats sink.", "@ Lund's {} said that it sank.",
        "@ A {} for Lund said that it sank.", "@ Lund {} that it sank.", "@ Lund and {} said that it sank.",
        "@ Lund, {} said that it sank.", "@ It swam {} Lund said that it sank.", "@ It swam, {} Lund said that it sank.",
        "@ Lund swam {} said that it sank.", "@ Lund, {} the port, said that it sank.", "@ The boat sank, said Lund {} Borg.",
        "@ {} the port Lund said that it sank.", "@ Lund {} Borg as saying that it sank.", "@ Lund {} proof that it sank.",
        "@ Lund asked for {} that it sank.", "@ Lund demanded {} that it sank.", "@ Lund {} reports that it sank.",
        "@ Lund {} whether it sank.", "@ Lund was {} as saying that it sank.", "@ The {} by Lund that it sank was new.",
    ];

    private static readonly string[] Negations =
    [
        "~ 3 boats were not {}.", "~ Lund did not sink, {} Borg swam.", "~ Lund did not sink {} Borg swam.",
        "~ Lund did not sink the boat, {} is old, but swam.", "~ Lund did not sink, {} swam.", "~ Lund did not sink so {} swam.",
        "~ Lund did not sink and {} swam.", "~ Lund did not sink and {} boat swam.", "~ It sank {} Lund did not swim.",
        "~ Borg swam {} Lund did not.", "~ Borg swam {} the boat did not sink.", "~ Borg swam and {} did not sink.",
        "~ Borg swam {} did not sink.", "~ {C} it cost, Lund did not say.", "~ The boat, an old one, {} not sunk.", "~ Lund {} not swim.",
        "~ Borg mended it {} Lund did not.", "~ {C} Lund did not swim, Borg sank.", "~ {C} the boat did not sink, 3 swam.",
        "~ {C} Lund came, Borg did not swim.", "~ The man {} came did not see it.", "~ Lund sold {} boats and did not swim.",
        "~ Lund did not swim, {}, sink.", "~ Lund did not swim, {} a ruin, in May.", "~ Lund did not swim, {} old, in May.",
        "~ Lund did not {} and opened the port.", "~ Lund did not swim, {} 3 boats sank.", "~ Lund never swam {} the port.",
        "~ Lund did not swim {} the port opened in May.", "~ Borg said {} Lund did not swim.", "~ Borg opened the port, {} did not swim.",
        "~ Borg, {} swam, did not sink.", "~ Lund opened it {} nobody swam.", "~ Lund {} denied it.", "~ Lund was {} denied it.",
        "~ Lund {} no boat.", "~ It carries tea {} no rum.", "~ It carries {} tea and no rum.", "~ Lund did not swim, he {}, in May.",
        "~ Lund did not swim, sink {} sail.", "~ Lund did not swim, the port {} open.", "~ Lund did not swim, boats {} nets.",
        "~ Since {} did not swim, it sank.", "~ Lund swam, {} Borg never did.", "~ In May {} Lund did not swim.",
        "~ Lund swam, and in May {} did not.", "~ I assure you that {} never swam.", "~ It was 12, {} not 14.", "~ No, {} it sank.",
    ];

    private static readonly string[] MoreSayings =
    [
        "The boat sank, according to {}.", "Lund called {} a liar.", "Lund called {} sunk.", "A large {} lead sank.",
        "Lund was {} told that it sank.", "Lund was {} accused of it.", "Lund {} Borg for the boat.", "{} would sink, Lund said.",
        "Lund {} boats would sink.", "Lund {} it would sink.", "Lund said it would {} sink.", "Lund said boats would {}.",
        "The boat is to {}.", "The boat is to {} in May.", "Boats are due to {} soon.", "{}, including a bridge and a port.",
        "The {}, including a bridge, sank.", "{} will sink.", "The boat at {} will sink.", "A bridge will {} soon.", "A bridge will {}.",
        "A bridge will be {}.", "A bridge is to be {}.", "Lund said that it sank in an {} in May.",
        "Lund said that it sank during the {}.", "Lund {} boats.", "Lund {} to sail.", "Lund {} in May.", "In May {} boats sank.",
        "For {} Lund sank.", "The {} sank.", "12 {} sank.", "Lund will {} that.", "Boats {} want it to sink.", "Lund {} on it.",
        "The boat {} in May sank.", "The plan {} by Lund sank.", "{} that boats sink, Lund swam.", "Lund swam, {} that it sank.",
        "Lund swam, {} the boat sunk.", "Lund swam, {} the boat.", "Lund swam, {} boats of sinking.", "Lund swam, {} on boats.",
        "Lund was {} the boat.", "\"It sank,\" {} Lund in May.", "\"It sank\", Lund {} on boats.", "\"It sank,\" Lund {}.",
        "\"The boat sank,\" says Lund, {}.", "The boat, {} Lund, has sunk.", "The boat, Lund {}, has sunk.", "Lund {} Borg to sail.",
        "Lund {} how it sank.", "Lund {} on Monday that it sank.", "Lund {} quoted Borg as saying it sank.", "Lund, {}: \"It sank.\"",
        "Lund {}: \"It sank.\"", "{} Lund: \"It sank.\"", "When Lund {} it sank, Borg swam.", "It sank, Lund had {}.", "He {} the boat.",
        "They {} and swam.", "Lund said it sank {} May.", "Lund said the boat, {} is old, sank.", "Lund said it sank, {} boats swam.",
        "Lund said that it sank, {} it swam.", "Lund told {} that it sank.", "To {} that it sank is new.", "The boats {} that it sank.",
        "Boats that {} sank.", "Lund is {} to have sunk.", "Lund is {} to be old.",
    ];

    private static readonly string[] MoreFrames =
    [
        "The {} was false.", "Lund dismissed the {}.", "The story {} false.", "Lund {} if it sank.", "It is {} if it sank.",
        "{} if it sank.", "It sank if {}.", "It sank, if {}, in May.", "If {}, it sank.", "{} other than Lund sank.",
        "{} sank other than Lund.", "Lund, accused of having {} it, swam.", "Lund, charged with it, {} it.",
        "Lund was arrested for having {} it.", "Lund, who {} it, was arrested.", "Lund was charged after he {} it.",
        "Lund was arrested, {} suspected of it.", "Correction: it {} sink.", "Claim: it {} sink.", "It {} sank. Verdict: false.",
        "It sank. Verdict: {}.", "It sank. Ruling: it was {}.", "It is {} that it sank.", "It was {} sinking.", "Lund is {} it.",
        "The boat is {} old.", "Lund was {} sinking it.", "Lund is {} Monday.", "The boat is {} Borg.", "It is {} the boat.",
        "It had {} boats.", "It was {} old boats.", "Boats {} a riot.", "It was {} feast than a riot.", "It was {} riot than a feast.",
        "{} the boat sank in May.", "{}, Lund said.", "{} Lund sank the boat.", "Lund saw {} fire.", "Lund, {}, swam.", "Lund was {}.",
        "Lund {} the fire.", "Lund {} Borg.", "Lund {} over the fire.", "{} Lund over the fire.", "The {} Borg sank.",
        "It {} in the port.", "The {} was on Monday.", "{} build a bridge.", "{} opening the bridge.", "It will sail {} five years.",
        "{} five years it will sail.", "The bridge {}.", "Lund {} build a bridge.", "Lund is {} build it.", "The yard is {} May.",
        "The yard is {} the bridge.", "Lund {} bridge.", "Lund {} a bridge.", "The {} a bridge.", "The {} Lund swam.",
        "It sank {} he had sailed.", "Lund did it {} it sank.", "Had {} sailed, it sank.", "{} have sunk.", "The boat {} sunk by now.",
        "The boat {} sunk if Lund had swum.", "The boat {} a bridge to Lund.", "There is {} a fire.", "There is {} sinking.",
        "There was {} it.", "There is {} that it sank.", "Lund made {} it sank.", "It was {} sail.", "Lund was the {} it.",
        "A {} boats sank.", "The {} of it sank.",
    ];

    private static readonly string[] MoreNumbers =
    [
        "{C} 5, 2031.", "5 {C} 2031.", "on {C}.", "{C}, 5 March 2031.", "on {C} 5 March.", "{C} 2031.", "the Monday {C}.",
        "in March of {} year.", "in May of {} 2031.", "two weeks {} 3 days ago.", "a week {} 3 days ago.", "{} two days ago.",
        "{} a week ago.", "two weeks {} a half ago.", "{} of Monday.", "It took 3 {} days.", "3 {} days later.", "{} day.",
        "{} year it sank.", "on {} Monday.", "{} Monday it sank.", "{} of last year.", "It sank {} Monday.", "It cost $3 in {C}.",
        "It cost {}$3.", "It cost {} $3.", "It cost {}¥3.", "It cost 3 {}USD.", "It cost 3{}USD.", "It cost 3{}EUR.", "It cost $3 {}.",
        "It cost $3 million {}.", "It cost 3 million {} in May.", "A 3-{} note.", "3{} boats.", "3{}.", "3 {}s.", "25m {}.", "a 25m {}.",
        "It was 25m {}.", "5{} long.", "5 {} boats.", "5 {}, boats.", "{C} Lund, 40, sank.", "Lund turned 40 {} sank.",
        "Lund turned 40 {} boats.", "In {C} Lund, 40, it sank.", "A boy of 40 {} boats.", "40 Mill {C}.", "at 40 Mill {C} in May.",
        "40 {C}.", "40 {C} Mill.", "3 monthly {} sank.", "3 daily {}.", "half of {} 3 boats.", "twice {} 3 boats.",
        "other than {} 3 boats.", "3 boats a year {}.", "3 boats a year {} sank.", "{} of the 3 boats.", "{} of 3.",
        "{} more than 3 boats.", "It {} took more than 3 boats.", "It did not sink {} more than 3 boats.",
        "It sank no boats {} more than 3 swam.", "It was {} 3.", "It was {} 3 boats.", "{} 3.", "It took {} 3.", "They were 3 {}.",
        "3 boats {} swam.", "3 years {}.", "3 % {} boats.", "3{} boats sank.", "3 {} sank.", "between {} 3.", "rose {} 3 %.", "it {} 3.",
        "it {} to 3.", "3 {} the boats.", "the first {} 3 boats.", "{} 3 of the boats.", "a {} of 3 boats.", "3 boats, {}.",
        "3 {} boats more.", "3 million {} boats.", "{} and a half boats.", "{} hundred.", "{} percent of boats.", "3 {} percent.",
        "the {} two days.", "the {} Monday.", "{} night.", "the night {}.", "the {} evening.", "{} the storm.", "two days {}.",
        "a day {}.", "the day {} the storm.",
        "@ Lund dismissed {} that it sank.", "Lund {} to tell Borg that it sank.", "{C}, Lund praised in his speech the boat of Borg.",
        "A large {} lead was lost.", "@ {} boats found that boats sink.", "{C} Lund, 40.", "3 {} an acre.",
        "~ It sank at Lund{} port but never swam.", "It fell in March; the {} year it rose.", "The boat sank, old {}.", "3 tonnes per {}.",
        "@ A bridge will {}.", "@ Lund {C} swam.",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Quantities, .. Dates, .. Sayings, .. Frames, .. Names, .. Negations, .. MoreSayings, .. MoreFrames, .. MoreNumbers,
    ];
}
