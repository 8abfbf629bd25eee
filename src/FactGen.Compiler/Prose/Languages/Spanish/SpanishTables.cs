using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Spanish;

/// <summary>Spanish as data.</summary>
internal static class SpanishTables
{
    private const string Numbers =
        "cero=0,dos=2,tres=3,cuatro=4,cinco=5,seis=6,siete=7,ocho=8,nueve=9,diez=10,once=11,doce=12,trece=13,catorce=14,quince=15,dieciséis=16,diecisiete=17,"
        + "dieciocho=18,diecinueve=19,veinte=20,veintiuno veintiún veintiuna=21,veintidós=22,veintitrés=23,veinticuatro=24,veinticinco=25,veintiséis=26,"
        + "veintisiete=27,veintiocho=28,veintinueve=29,treinta=30,cuarenta=40,cincuenta=50,sesenta=60,setenta=70,ochenta=80,noventa=90,cien ciento=100,"
        + "doscientos doscientas=200,trescientos trescientas=300,cuatrocientos cuatrocientas=400,quinientos quinientas=500,seiscientos seiscientas=600,"
        + "setecientos setecientas=700,ochocientos ochocientas=800,novecientos novecientas=900";

    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => SpanishClauses.AddTo(Dates(Quantities(new LanguageTables
    {
        Name = "Spanish",
        RelativesBefore = new PhraseTable<bool>().With(
            "hermano|hermana|padre|madre|hijo|hija|hermanos|hermanas|hijos|hijas|padres|esposa|esposo|mujer|marido|viuda|viudo|"
            + "tío|tía|sobrino|sobrina|primo|prima|cuñado|cuñada|nieto|nieta|yerno|nuera|abuelo|abuela|familia|pareja|sucesor|"
            + "sucesora|predecesor|predecesora|adjunto|suplente|abogado|abogada|portavoz|vocero|vocera|asistente|asesor|asesora|"
            + "rival|amigo|amiga|vecino|vecina|chófer",
            true),
        OfRelatives = Set("de del"),
        Pronouns = Set("él ella ellos ellas le les lo los la las su sus"),
        Joining = Set("el la los las un una de del y o a al en por para con sin es son era fue ha han que se su sus no lo más"),
    })));

    private static PhraseTable<decimal> Phrases()
    {
        string[] tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
        string[] units = ["uno|un|una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
        var phrases = new PhraseTable<decimal>();
        for (var ten = 0; ten < tens.Length; ten++)
        {
            for (var unit = 0; unit < units.Length; unit++)
            {
                phrases.With(string.Join("|", units[unit].Split('|').Select(word => $"{tens[ten]} y {word}")), ((ten + 3) * 10) + unit + 1);
            }
        }

        for (var unit = 0; unit < units.Length; unit++)
        {
            phrases.With(string.Join("|", units[unit].Split('|').Select(word => $"veinte y {word}")), 21 + unit);
            if (unit >= 5)
            {
                phrases.With($"diez y {units[unit]}", 11 + unit);
            }
        }

        return phrases;
    }

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        Numbers = Map(Numbers, LanguageTables.Number).WithoutAccents(),
        NumberPhrases = Phrases(),
        InUnits = Set("de"),
        Halves = new PhraseTable<bool>().With("y medio|y media", true),
        Points = Set("coma punto"),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(
                QuantityUnit.Currency,
                "dólar canadiense|dólares canadienses=CAD,dólar australiano|dólares australianos=AUD,"
                + "dólares neozelandeses=NZD,dólares de hong kong=HKD,dólares de singapur=SGD,pesos argentinos=ARS,"
                + "pesos chilenos=CLP,pesos colombianos=COP,pesos uruguayos=UYU,pesos cubanos=CUP,pesos dominicanos=DOP,"
                + "dólares estadounidenses|dólares americanos=USD,pesos mexicanos=MXN,francos suizos=CHF,libras esterlinas=GBP,libras egipcias=EGP,libras turcas=TRY,libras libanesas=LBP")
            .Units(QuantityUnit.Percent, "por ciento|por cien=%")
            .Units(QuantityUnit.Measure, "metros cuadrados=m²,kilómetros cuadrados=km²,metros cúbicos=m³"),
        Articles = Set("un una uno"),
        Scales = Map("mil=1000,millón millones=1000000,billón billones=1000000000000", LanguageTables.Number).WithoutAccents(),
        LoneScales = Set("mil"),
        DecimalMarks = ",",
        GroupMarks = ". '",
        NumberEdges = Set("medio media tercio tercios cuarto cuartos veces vez docena docenas decena decenas centenar centenares millar millares veintena coma"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("menos", true).With("al menos|por lo menos|lo menos|más o menos|ni menos|nada menos|no menos|o menos|y menos|en menos|a menos|cuando menos|cuanto menos|de menos", false),
            Coins = new PhraseTable<Coin>().With("centavo|centavos", new("USD MXN ARS COP CLP", 0.01m))
                .With("céntimo|céntimos|centimo|centimos", new("EUR PEN CRC VES", 0.01m))
                .With("centavos|centavo|peniques|penique", new("GBP USD MXN ARS COP CLP", 0.01m)),
            CoinJoints = Set("con"),
            Part = Map("quinto=5,octavo=8,décimo=10,centésimo=100,milésimo=1000", int.Parse).WithoutAccents(),
            Parts = Map("medios=2,cuartos=4,quintos=5,octavos=8,décimos décimas=10,centésimos centésimas=100,milésimos milésimas=1000", int.Parse).WithoutAccents(),
            Halves = new PhraseTable<bool>().With("medio|media", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("y medio|y media", true),
            Times = new PhraseTable<(decimal, string)>()
                .With("un cuarto de hora|cuarto de hora", (0.25m, "hours")).With("tres cuartos de hora", (0.75m, "hours")),
            Groups = new PhraseTable<decimal>()
                .With("decena|decenas", 10).With("quincena", 15).With("veintena", 20)
                .With("treintena", 30).With("cincuentena", 50).With("centenar|centenares", 100).With("millar|millares", 1000),
            Dozens = new PhraseTable<bool>().With("docena|docenas", true),
        },
        NegationsInHedges = Set("no"),
        Copulas = Set("es era son eran fue será"),
        NumberSigns = Set("número núm nº artículo art página pág capítulo calle avenida línea tomo sala habitación"),
        Times = Map(
            "segundo segundos seg=seconds,minuto minutos min=minutes,hora horas=hours,día días=days,semana semanas=weeks,mes meses=months,año años=years,década décadas=decades,"
            + "siglo siglos=centuries",
            name => name switch { "decades" => ("years", 10m), "centuries" => ("years", 100m), _ => (name, 1m) }).WithoutAccents(),
        Currencies = Map("euro euros=EUR,dólar dólares=USD,rublo rublos=RUB,libra libras=GBP,peso pesos=MXN,franco francos=CHF,real reales=BRL,tenge=KZT,yen yenes=JPY,yuan yuanes=CNY,grivna grivnas=UAH", code => code).WithoutAccents(),
        Measures = Map(
            "metro metros=m,kilómetro kilómetros=km,centímetro centímetros=cm,kilogramo kilogramos kilo kilos=kg,gramo gramos=g,miligramo miligramos=mg,milímetro milímetros=mm,tonelada toneladas=t,litro litros=l,mililitro mililitros=ml,"
            + "hectárea hectáreas=ha,milla millas=mi,grado grados=°",
            symbol => symbol).WithoutAccents(),
        HedgesBefore = new PhraseTable<Approximation>()
            .With(
                "supera los|supera las|supera el|superan|superan los|superan las|superan el|superó|superó los|superó las|"
                + "superó el|superaron|superaron los|superaron las|superaron el|rebasa|rebasa los|rebasa las|rebasa el|rebasan|"
                + "rebasan los|rebasan las|rebasan el|rebasó|rebasó los|rebasó las|rebasó el|rebasaron|rebasaron los|rebasaron las|"
                + "rebasaron el|excede|excede los|excede las|excede el|exceden|exceden los|exceden las|exceden el|excedió|"
                + "excedió los|excedió las|excedió el|sobrepasa|sobrepasa los|sobrepasa las|sobrepasa el|sobrepasan|sobrepasan los|"
                + "sobrepasan las|sobrepasan el|sobrepasó|sobrepasó los|sobrepasó las|sobrepasó el|ha superado|ha superado los|"
                + "ha superado las|ha superado el|han superado|han superado los|han superado las|han superado el", Over)
            .With(
                "no supera|no supera los|no supera las|no supera el|no superan|no superan los|no superan las|no superan el|"
                + "no superó|no superó los|no superó las|no superó el|no superaron|no superaron los|no superaron las|"
                + "no superaron el|no rebasa|no rebasa los|no rebasa las|no rebasa el|no excede|no excede los|no excede las|"
                + "no excede el", AtMost)
            .With("unos|unas|más o menos|cerca del|alrededor del|en torno al|cerca de|alrededor de|aproximadamente|en torno a|aproximadamente unos|algo así como", About)
            .With("casi el|casi los|casi las|casi|prácticamente", Nearly)
            .With("más del|por encima del|más de|por encima de|supera|superior a|superiores a|mayor que|mayores que|mayor de|mayores de|más alto que|más alta que", Over)
            .With("al menos el|al menos|por lo menos|como mínimo|un mínimo de|no menos de|mayor o igual a|mayor o igual que|mayores o iguales a|mayores o iguales que|igual o superior a|igual o mayor que", AtLeast)
            .With("como máximo|a lo sumo|hasta|un máximo de|no más de|menor o igual a|menor o igual que|menores o iguales a|menores o iguales que|igual o inferior a|igual o menor que", AtMost)
            .With("menos del|por debajo del|menos de|por debajo de|inferior a|inferiores a|menor que|menores que|menor de|menores de|más bajo que|más baja que", Under)
            .With("exactamente|el mayor de|la mayor de|el menor de|la menor de|los mayores de|las mayores de|los menores de|las menores de", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("o más|y más|como mínimo|por lo menos|al menos", AtLeast).With("o menos|como máximo", AtMost).With("más o menos|aproximadamente", About),
        Ranges = [("entre", "y"), ("de", "a"), ("del", "al"), ("desde", "hasta"), ("", "a")],
        RangeArticles = Set("los las"),
        Joints = Set("y e o u"),
        RelationsBefore = new PhraseTable<bool>().With("otros|otras|los otros|las otras|cada|adicionales|los primeros|las primeras|los demás", false).With("un", false),
        RelationsBehind = new PhraseTable<bool>()
            .With("al día|al mes|al año|a la semana|por día|por hora|por persona|por habitante|diarios|diarias|anuales|mensuales|cada uno|más|menos|adicionales", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Months = Map(
            "enero ene=1,febrero feb=2,marzo=3,abril abr=4,mayo=5,junio jun=6,julio jul=7,agosto ago=8,septiembre setiembre sept=9,octubre oct=10,noviembre nov=11,"
            + "diciembre dic=12",
            int.Parse).WithoutAccents(),
        Weekdays = Map("lunes=0,martes=1,miércoles=2,jueves=3,viernes=4,sábado=5,domingo=6", int.Parse).WithoutAccents(),
        Days = new PhraseTable<int>().With("hoy", 0).With("ayer|anoche", -1).With("anteayer", -2).With("mañana", 1).With("pasado mañana", 2),
        Ordinals = new PhraseTable<int>().WithRow(
            "último|última|ultimo|ultima,primer|primera,segundo|segunda,tercer|tercera,cuarto|cuarta", place => place),
        ShortMonths = Map("mar=3,set=9", int.Parse),
        DayEndings = Set("ro"),
        DayArticles = Set("el"),
        FigureOpenings = Set("el del al"),
        DecadeOpenings = Set("años"),
        TimesOfDay = new PhraseTable<bool>().With("la mañana", true),
        DayWords = new PhraseTable<int>().With("primero|uno|1º|1 º", 1),
        ShiftsBehind = new PhraseTable<int>().With("pasado|pasada", -1).With("próximo|próxima|proximo|proxima|que viene|entrante", 1),
        DirectionsBehind = new PhraseTable<int>().With("atrás|atras", -1),
        Shifts = Map("pasado pasada=-1,este esta=0,próximo próxima=1", int.Parse).WithoutAccents(),
        Periods = Map(
            "día días=Day,semana semanas=Week,mes meses=Month,trimestre=Quarter,año años=Year",
            name => (CalendarUnit)Enum.Parse(typeof(CalendarUnit), name)).WithoutAccents(),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "primer|1er|1.er,segundo|2.º,tercer|3.er,cuarto|último|4.º", "trimestre")
            .WithParts(6, "primer,segundo", "semestre")
            .WithSeasons("primavera,verano,otoño,invierno"),
        YearWords = Set("año"),
        HasBareYears = true,
        YearOpenings = Set("en desde antes después de hacia"),
        InDates = Set("de del"),
        DirectionsBefore = new PhraseTable<int>().With("hace", -1).With("dentro de", 1),
        Sides = new PhraseTable<DateSide>()
            .With("hasta el|hasta", DateSide.Until).With("antes del|antes de", DateSide.Before).With("después del|después de|tras el", DateSide.After)
            .With("desde el|desde|a partir del|a partir de", DateSide.Since).With("a más tardar el", DateSide.UpTo)
            .With("no antes del", DateSide.From).With("hacia|hacia el|alrededor de|cerca de", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("principios del|finales del|mediados del|comienzos del|fines del|fin del|final del|final de|inicio del|inicios del|principios de|finales de|mediados de|a principios de|a finales de|a mediados de|comienzos de|fines de|cada|todos los|fin de", false)
            .With("siguiente|anterior", true),
    };
}
