using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages;

/// <summary>
/// The few words of languages without tables of their own that change a number or turn a clause into its opposite: beside them, digits are
/// not read, and a clause is negated.
/// </summary>
internal static class FloorWords
{
    /// <summary>How many words a word of approximation may be before its number: "plus de 300".</summary>
    public const int HedgeReach = 3;

    /// <summary>The words that multiply the number before them.</summary>
    public static HashSet<string> Scales { get; } = Set(
        "хиляди хил милион милиона милиарда милиард тысяч мың млн млрд мільйон тыс тисяч "
        + "mille milliers million millions milliard milliards mil miles millón millones mdd mln mld mio mrd mila milione milioni miliardo miliardi "
        + "milhão milhões bilhão bilhões mi bi tys tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów bin milyon milyar trilyon "
        + "tisíc milionů miliarda tusen miljon miljoner miljard miljarder tusind millioner milliarder duizend miljoen ezer millió milliárd mii milioane miliarde "
        + "ألف آلاف ألفا مليون ملايين مليونا مليار مليارات هزار میلیون میلیارد אלף אלפים מיליון מיליארד हज़ार हजार लाख करोड़ अरब ล้าน พัน หมื่น แสน "
        + "nghìn triệu tỷ ribu juta miliar 十 百 千 万 萬 億 亿 兆 천 만 억 조 χιλιάδες εκατομμύρια δισεκατομμύρια");

    /// <summary>The words that make a number approximate or a bound.</summary>
    public static HashSet<string> Hedges { get; } = Set(
        "environ près presque quelque plus moins au-delà jusqu jusqu'à minimum maximum dépassé approximativement "
        + "unos unas cerca alrededor aproximadamente casi más menos hasta mínimo máximo "
        + "uns umas aproximadamente quase menos até circa quasi oltre almeno meno più fino intorno "
        + "około prawie niemal blisko ponad mniej więcej przynajmniej najmniej najwyżej "
        + "yaklaşık neredeyse kadar fazla "
        + "asi téměř skoro přes nejméně nejvýše méně více kolem zhruba "
        + "omkring cirka ungefär nästan över mer än minst högst runt omtrent nesten minst mindre noin lähes yli vähintään "
        + "ongeveer bijna ruim meer minder minstens hoogstens circa körülbelül mintegy közel több legalább legfeljebb "
        + "aproximativ aproape peste "
        + "около почти над поне шамамен жуық кемінде астам дейін "
        + "نحو حوالي قرابة زهاء يقارب أكثر أقل تقريبا حدود تقریبا بیش کمتر לפחות כמעט בערך יותר "
        + "लगभग करीब क़रीब ज़्यादा अधिक कम से अधिकतम "
        + "约 約 近 超 逾 余 多 最 至 ほ 数 약 거의 이상 ประมาณ เกือบ กว่า");
}
