using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Portuguese;

/// <summary>Portuguese as data.</summary>
internal static class PortugueseTables
{
    private const string Numbers =
        "zero=0,dois duas=2,três=3,quatro=4,cinco=5,seis=6,sete=7,oito=8,nove=9,dez=10,onze=11,doze=12,treze=13,catorze quatorze=14,quinze=15,"
        + "dezesseis dezasseis=16,dezessete dezassete=17,dezoito=18,dezenove dezanove=19,vinte=20,trinta=30,quarenta=40,cinquenta=50,sessenta=60,"
        + "setenta=70,oitenta=80,noventa=90,cem cento=100,duzentos duzentas=200,trezentos trezentas=300,quatrocentos quatrocentas=400,"
        + "quinhentos quinhentas=500,seiscentos seiscentas=600,setecentos setecentas=700,oitocentos oitocentas=800,novecentos novecentas=900";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => PortugueseClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Portuguese",
        RelativesBefore = new PhraseTable<bool>().With(
            "irmão|irmã|pai|mãe|filho|filha|irmãos|irmãs|filhos|filhas|pais|esposa|esposo|mulher|marido|viúva|viúvo|tio|tia|"
            + "sobrinho|sobrinha|primo|prima|cunhado|cunhada|neto|neta|genro|nora|avô|avó|família|companheira|sucessor|sucessora|"
            + "antecessor|antecessora|adjunto|suplente|advogado|advogada|porta-voz|assessor|assessora|assistente|rival|amigo|amiga|"
            + "vizinho|vizinha|motorista",
            true),
        OfRelatives = Set("de do da"),
        Pronouns = Set("ele ela eles elas lhe lhes o a os as seu sua seus suas dele dela"),
        Joining = Set("o a os as um uma de do da dos das e em no na nos nas ao à para por com sem é são era foi que se seu sua não mais"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(Numbers, LanguageTables.Number).WithoutAccents(),
        NumberJoints = Set("e"),
        Articles = Set("um uma"),
        Halves = new PhraseTable<bool>().With("e meio|e meia", true),
        Points = Set("vírgula virgula ponto"),
        InUnits = Set("de"),
        Scales = Map(
            "mil=1000,milhão milhões mi=1000000,bilhão bilhões bilião biliões bi=1000000000,trilhão trilhões=1000000000000", LanguageTables.Number).WithoutAccents(),
        LoneScales = Set("mil"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        NumberEdges = Set("meio meia metade terço terços quarto quartos quinto quintos décimo décimos vezes vez dúzia dúzias dezena dezenas centena centenas "
            + "milhar milhares vintena ponto"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("menos|negativo", true).With("pelo menos|ao menos|mais ou menos|nem menos|nada menos|não menos|ou menos|e menos|em menos|a menos|de menos|no menos|quando menos", false),
            Coins = new PhraseTable<Coin>().With("centavo|centavos", new("BRL USD", 0.01m))
                .With("cêntimo|cêntimos|centimos", new("EUR", 0.01m))
                .With("pence", new("GBP", 0.01m)),
            Part = Map("quinto=5,oitavo=8,décimo=10,centésimo=100,milésimo=1000", int.Parse).WithoutAccents(),
            Parts = Map("meios=2,quartos=4,quintos=5,oitavos=8,décimos=10,centésimos=100,milésimos=1000", int.Parse).WithoutAccents(),
            Halves = new PhraseTable<bool>().With("meio|meia", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("e meio|e meia", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("um quarto de hora", (0.25m, "hours")).With("três quartos de hora", (0.75m, "hours")),
            Groups = new PhraseTable<decimal>()
                .With("dezena|dezenas", 10).With("vintena", 20)
                .With("trintena", 30).With("centena|centenas", 100).With("milhar|milhares", 1000),
            Dozens = new PhraseTable<bool>().With("dúzia|dúzias|duzia|duzias", true),
        },
        NegationsInHedges = Set("não"),
        Copulas = Set("é era são eram foi será"),
        NumberSigns = Set("às número nº n artigo art página pág capítulo rua avenida linha tomo sala quarto km"),
        Times = Map(
            "segundo segundos seg=seconds,minuto minutos min=minutes,hora horas=hours,dia dias=days,semana semanas=weeks,mês meses=months,ano anos=years,"
            + "década décadas=decades,século séculos=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }).WithoutAccents(),
        Currencies = Map(
            "euro euros=EUR,dólar dólares=USD,real reais=BRL,rublo rublos=RUB,libra libras=GBP,tenge=KZT,iene ienes=JPY,yuan yuans=CNY,peso=ARS,franco francos=CHF,"
            + "metical meticais=MZN,kwanza kwanzas=AOA",
            code => code).WithoutAccents(),
        Measures = Map(
            "metro metros=m,quilômetro quilômetros quilómetro quilómetros=km,centímetro centímetros=cm,milímetro milímetros=mm,quilograma quilogramas quilo quilos=kg,"
            + "grama gramas=g,miligrama miligramas=mg,tonelada toneladas=t,litro litros=l,mililitro mililitros=ml,hectare hectares=ha,milha milhas=mi,grau graus=°",
            symbol => symbol).WithoutAccents(),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "dólar canadense|dólares canadenses|dólares canadianos=CAD,dólares australianos=AUD,"
                + "dólares neozelandeses=NZD,dólares de hong kong=HKD,dólares de singapura|dólares de cingapura=SGD,"
                + "pesos argentinos=ARS,pesos chilenos=CLP,pesos mexicanos=MXN,dólares americanos=USD,francos suíços=CHF,libras esterlinas=GBP,libras egípcias=EGP")
            .Units(QuantityUnit.Percent, "por cento=%")
            .Units(QuantityUnit.Measure, "metros quadrados=m²,quilômetros quadrados|quilómetros quadrados=km²,metros cúbicos=m³"),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "supera|supera os|supera as|superam|superam os|superam as|superou|superou os|superou as|superaram|superaram os|"
                + "superaram as|ultrapassa|ultrapassa os|ultrapassa as|ultrapassam|ultrapassam os|ultrapassam as|ultrapassou|"
                + "ultrapassou os|ultrapassou as|ultrapassaram|ultrapassaram os|ultrapassaram as|excede|excede os|excede as|excedem|"
                + "excedem os|excedem as|excedeu|excedeu os|excedeu as|excederam|excederam os|excederam as", Over)
            .With(
                "não supera|não supera os|não supera as|não superou|não superou os|não superou as|não ultrapassa|"
                + "não ultrapassa os|não ultrapassa as|não ultrapassam|não ultrapassam os|não ultrapassam as|não ultrapassou|"
                + "não ultrapassou os|não ultrapassou as|não ultrapassaram|não ultrapassaram os|não ultrapassaram as|não excede|"
                + "não excede os|não excede as|não excedeu|não excedeu os|não excedeu as", AtMost)
            .With("cerca de|aproximadamente|uns|umas|por volta de|em torno de|perto de|mais ou menos|à volta de|algo como", About)
            .With("quase|praticamente", Nearly)
            .With("mais de|mais do que|acima de|superior a|além de|maior que|maior do que|maiores que|maiores do que", Over)
            .With("pelo menos|ao menos|no mínimo|um mínimo de|não menos de|nada menos que|maior ou igual a|maiores ou iguais a|igual ou superior a", AtLeast)
            .With("no máximo|até|um máximo de|não mais de|não mais que|menor ou igual a|menores ou iguais a|igual ou inferior a", AtMost)
            .With("menos de|menos do que|abaixo de|inferior a|menor que|menor do que|menores que|menores do que", Under)
            .With("exatamente|exactamente|precisamente", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("ou mais|e mais|no mínimo|pelo menos", AtLeast).With("ou menos|no máximo", AtMost).With("mais ou menos|aproximadamente", About),
        Ranges = [("entre", "e"), ("de", "a"), ("", "a"), ("de", Fold("até"))],
        RangeArticles = Set("os as"),
        Joints = Set("e ou"),
        RelationsBefore = new PhraseTable<bool>()
            .With("outros|outras|os outros|as outras|cada|adicionais|os primeiros|as primeiras|os demais|mais|outro|outra", false),
        RelationsBehind = new PhraseTable<bool>()
            .With("por dia|por mês|por ano|por semana|por hora|por pessoa|por habitante|ao dia|ao mês|ao ano|diários|diárias|anuais|mensais|cada um|a mais|a menos|"
                + "adicionais", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "janeiro jan=1,fevereiro fev=2,março mar=3,abril abr=4,maio=5,junho jun=6,julho jul=7,agosto ago=8,setembro set=9,outubro out=10,novembro nov=11,"
            + "dezembro=12",
            int.Parse).WithoutAccents(),
        Weekdays = Map("sábado=5,domingo=6", int.Parse).WithoutAccents(),
        ShortMonths = Map("dez=12", int.Parse),
        ShortWeekdays = Map("segunda=0,terça terca=1,quarta=2,quinta=3,sexta=4", int.Parse),
        WeekdayOpenings = Set("na"),
        WeekdayPhrases = new PhraseTable<int>()
            .With("segunda-feira", 0).With("terça-feira", 1).With("quarta-feira", 2).With("quinta-feira", 3).With("sexta-feira", 4),
        Days = new PhraseTable<int>().With("hoje", 0).With("ontem", -1).With("anteontem", -2).With("amanhã", 1).With("depois de amanhã", 2),
        Ordinals = new PhraseTable<int>().WithRow(
            "último|última|ultimo|ultima,primeiro|primeira,segundo|segunda,terceiro|terceira,quarto|quarta", place => place),
        DayArticles = Set("o"),
        FigureOpenings = Set("em dia de"),
        DecadeOpenings = Set("anos"),
        DayWords = new PhraseTable<int>().With("primeiro|um|1º|1 º|1o", 1),
        Shifts = Map("passado passada último última=-1,este esta neste nesta=0,próximo próxima=1", int.Parse).WithoutAccents(),
        ShiftsBehind = new PhraseTable<int>().With("passado|passada", -1).With("que vem|próximo|próxima", 1),
        Periods = Map(
            "dia dias=Day,semana semanas=Week,mês meses=Month,trimestre=Quarter,ano anos=Year,década=Decade",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)).WithoutAccents(),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "primeiro|1º|1.º,segundo|2º|2.º,terceiro|3º|3.º,quarto|último|4º|4.º", "trimestre")
            .WithParts(6, "primeiro|1º|1.º,segundo|2º|2.º", "semestre")
            .WithSeasons("primavera,verão,outono,inverno"),
        YearWords = Set("ano"),
        HasBareYears = true,
        YearOpenings = Set("em desde antes depois de após até"),
        InDates = Set("de do"),
        DirectionsBefore = new PhraseTable<int>().With("há|faz", -1).With("dentro de|daqui a", 1),
        DirectionsBehind = new PhraseTable<int>().With("atrás|atras", -1),
        Sides = new PhraseTable<DateSide>()
            .With("até|até o|até a|até ao|até ao dia|até o dia", DateSide.Until).With("antes de|antes do|antes do dia", DateSide.Before)
            .With("depois de|depois do|após|após o", DateSide.After).With("desde|desde o|a partir de|a partir do", DateSide.Since)
            .With("o mais tardar em|no máximo em", DateSide.UpTo).With("não antes de", DateSide.From).With("por volta de|cerca de", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("início do|fim do|final do|finais do|meados do|começo do|princípio do|início da|fim da|final da|meados da|início de|inicio de|fim de|final de|finais de|meados de|começo de|princípio de|princípios de|cada|todos os|todas as|exceto", false)
            .With("seguinte|anterior", true),
    };
}
