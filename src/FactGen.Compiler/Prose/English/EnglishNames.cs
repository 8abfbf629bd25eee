namespace FactGen.Compiler.Prose.English;

/// <summary>The English words that stand beside names of persons.</summary>
internal static class EnglishNames
{
    /// <summary>The words.</summary>
    public static NameWords Words { get; } = new(
        Set(
            """
            brother brothers sister sisters sibling siblings father mother parent parents son sons daughter daughters child children
            wife husband spouse widow widower fiancé fiancée girlfriend boyfriend uncle aunt nephew nephews niece nieces cousin cousins
            grandfather grandmother grandson granddaughter grandchild grandchildren stepfather stepmother stepson stepdaughter
            family relatives heir heirs namesake successor predecessor deputy aide aides assistant bodyguard driver boss rival opponent
            friend friends neighbour neighbor colleague colleagues
            """),
        Set(
            """
            street road avenue lane square boulevard highway bridge tunnel station airport harbour harbor port pier quay park garden gardens
            foundation institute institution university college academy school library museum gallery theatre theater hall house building
            tower centre center hospital clinic stadium arena cathedral church mosque prize award medal cup trophy lecture fellowship
            scholarship fund trust society association club company corporation corp inc ltd llc plc group holding holdings bank brothers
            sons shipyard yard boats works press publishers books studio studios hotel memorial monument statue island islands mountain mount
            lake river bay point peak glacier act law report commission committee inquiry doctrine plan rule theorem effect method scale
            syndrome disease test equation number medal
            """),
        Set("jr sr junior senior ii iii iv"),
        Set(
            """
            mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father brother sister mother saint st madam madame monsieur
            president premier prime minister chancellor king queen prince princess emperor sultan emir duke duchess count countess baron
            vice deputy acting former ex then late chief head chair chairman chairwoman chairperson secretary general director manager
            governor mayor senator congressman congresswoman representative deputy ambassador envoy spokesman spokeswoman spokesperson
            speaker judge justice prosecutor attorney lawyer counsel commissioner inspector detective constable sergeant corporal private
            lieutenant captain major colonel brigadier admiral commander commodore marshal officer pilot skipper coach trainer striker
            goalkeeper defender midfielder author writer poet singer actor actress artist journalist reporter editor analyst expert scientist
            researcher economist engineer doctor nurse teacher founder ceo cfo leader activist pope bishop archbishop cardinal rabbi imam
            pastor elder councillor councilman councilwoman mp mep treasurer curator coroner sheriff warden ranger gen lt col capt sgt gov sen
            rep hon maj adm cmdr
            """),
        Set(
            """
            a an the this that these those his her their its our my your he she they it we i you who whom whose what which when where why how
            while as if unless until since because although though whereas after before during for from in into on onto at by with without
            within of off over under above below between among amid against about around across along behind beyond near through throughout
            to toward towards up upon via per despite like unlike except besides and but or nor so yet not no also only even still just then
            there here now today yesterday tomorrow tonight later earlier soon once again meanwhile moreover however therefore thus hence
            instead indeed perhaps maybe both either neither each every all some any many most few several another other such
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
            november december
            said says asked told did does do had has have is was were are be been will would could can should must might
            """),
        Set("he she it they him her them his hers its their theirs himself herself itself themselves i we me us my our ours mine"),
        Set("him her them me us"),
        [Set("he him his himself"), Set("she her hers herself")],
        Set("and or as well also both including in at the"),
        Set(
            """
            a an the this that in at near to from of into onto on off over through throughout toward towards around across outside inside
            within beyond between behind above below under along past for via leaving left reaching reached entering entered hit struck
            new old south north east west central greater upper lower inner outer downtown northern southern eastern western nearby
            neighbouring neighboring coastal rural urban medieval modern ancient port fort lake mount saint st san santa
            """));

    private static HashSet<string> Set(string words) => new(
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
