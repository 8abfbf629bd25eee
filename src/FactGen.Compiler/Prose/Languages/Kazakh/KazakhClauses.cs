using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Kazakh;

/// <summary>The words of saying, doubt, condition and plan of Kazakh.</summary>
internal static class KazakhClauses
{
    private const string Saying =
        "деді|дейді|деп айтты|деп хабарлады|деп мәлімдеді|деп жазды|деп атап өтті|айтты|айтып берді|айтады|хабарлады|хабарлайды|мәлімдеді|мәлімдейді|мәлім етті|жазды|"
        + "жазады|атап өтті|түсіндірді|растады|қосты|баяндады|ескертті|уәде берді|деп санайды|деп есептейді|деп ойлайды|жариялады|сендірді|мойындады|жауап берді|болжады|"
        + "пікір білдірді|дегенді айтты|еске салды|нақтылады";

    /// <summary>Adds them to the tables.</summary>
    public static LanguageTables AddTo(LanguageTables tables) => tables with
    {
        SaysLast = true,
        SourcesBehind = new PhraseTable<bool>().With("айтуынша|айтуы бойынша|сөзінше|пікірінше|мәліметінше|мәліметі бойынша|деректері бойынша|хабарлауынша|дерегінше", true),
        Sayings = new PhraseTable<SayerRole>()
            .With(Saying, SayerRole.Says)
            .With("жоққа шығарды|теріске шығарды|мойындамады", SayerRole.Denies)
            .With("сұрады|талап етті", SayerRole.Asks),
        Conjunctions = Set("бірақ алайда өйткені дегенмен ал"),
        Frames = new PhraseTable<FrameKind>()
            .With("егер|егерде|болса|болғанда|деп елестетейік|айталық", FrameKind.Condition)
            .With("мүмкін|бәлкім|шамасы|сірә|сияқты|болса керек|ықтимал|күмәнді|белгісіз", FrameKind.Doubt)
            .With("жалған|өтірік|қате|аңыз|негізсіз|қателесіп", FrameKind.Falsity)
            .With("күдікті|айыпталушы|айыпталған|күдіктелген|айыпталды", FrameKind.Suspicion)
            .With("жоспарлап отыр|жоспарлауда|жоспарланған|жоспарланып отыр|ниетті|көздейді|көзделген|тиіс|бермек|салмақ|жасамақ|күтілуде", FrameKind.Plan),
        FutureEndings = Parts("ады еді йды йді"),
        FutureTimes = new PhraseTable<bool>()
            .With("ертең|келесі жылы|келесі айда|келесі аптада|келесі жылдан|алдағы|келер жылы|болашақта|жақында|жақын арада", true),
        NoFutures = Set("дейді айтады хабарлайды жазады"),
        Lists = new()
        {
            [WordList.Future] = "болады|ертең|жоспарланған|күтілуде|көзделген",
            [WordList.PlainFuture] = "болады",
            [WordList.Planned] = "болады|жоспарлап|жоспарланған|жоспар|жоба|көздейді|тиіс|ертең|уәде|ұсынды|ұсыныс|шешті|үшін|дейін|саламыз|жасаймыз|жөндейміз|қалпына келтіреміз",
            [WordList.Alleged] = "күдікті|айыпталған|айтуынша|мәліметінше|қауесет|мүмкін|бәлкім",
            [WordList.Supposed] = "егер|болса|әйтпесе|сәл",
            [WordList.Opinion] = "керек|қажет|санайды|есептейді|ойлайды|пікірінше|тым|жақсы|жаман|ең",
            [WordList.Absence] = "жоқ|бос|ешқандай|ешбір|емес",
            [WordList.Ignorance] = "белгісіз|кейбір|бірнеше|анықталмаған|анықталуда",
        },
    };
}
