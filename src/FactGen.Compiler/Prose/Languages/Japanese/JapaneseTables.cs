using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Japanese;

/// <summary>Japanese as data.</summary>
internal static class JapaneseTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => Clauses(Dates(Quantities(new LanguageTables
    {
        Name = "Japanese",
        RelativesBehind = new PhraseTable<bool>().With(
            "妻|夫|父|母|息子|娘|長男|長女|次男|次女|兄|弟|姉|妹|家族|遺族|弁護士|弁護人|代理人|広報|秘書|後任|前任|友人|隣人|運転手",
            true),
        Possessives = new PhraseTable<bool>().With(
            "の|氏の|さんの|容疑者の|被告の",
            true),
        NameForms = new JapaneseNames(),
        Joining = Set("の は が を に で と も や し た て い る な だ こ そ あ"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        HasHanNumbers = true,
        Scales = Map("万 萬=10000,億=100000000,百=100,千=1000,十=10", LanguageTables.Number),
        DecimalMarks = ".",
        GroupMarks = ", '",
        NumberEdges = Set("数 半 倍 分 何 幾 時 番 位 階 号 代 目 対 丁"),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("マイナス|負の", true),
            Coins = new PhraseTable<Coin>().With("銭", new("JPY", 0.01m))
                .With("セント", new("USD EUR CAD AUD HKD", 0.01m))
                .With("角", new("CNY", 0.1m, IsOnlyBehind: true))
                .With("ペンス", new("GBP", 0.01m)),
            CoinJoints = Set("と"),
            Halves = new PhraseTable<bool>().With("半", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("半", true),
            Dozens = new PhraseTable<bool>().With("ダース", true),
        },
        NumberSigns = Set("第 号 和 成 治 正"),
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(QuantityUnit.Time, "秒|秒間=seconds,分|分間=minutes,時間=hours,日|日間=days,週間=weeks,か月|ヶ月|カ月|箇月|ヵ月|か月間|ヶ月間|カ月間=months,年|年間=years,世紀=centuries,歳|才=years")
            .Units(QuantityUnit.Currency, "ユーロ=EUR,ドル|米ドル=USD,円=JPY,ルーブル=RUB,ポンド=GBP,元|人民元=CNY,テンゲ=KZT,ウォン=KRW,フラン|スイスフラン|スイス・フラン=CHF,ナイラ=NGN,ルピー=INR,台湾ドル|ニュー台湾ドル|新台湾ドル=TWD,シェケル=ILS,バーツ=THB,カナダドル=CAD,豪ドル|オーストラリアドル=AUD,香港ドル=HKD,シンガポールドル=SGD")
            .Units(QuantityUnit.Measure, "メートル=m,キロメートル|キロ=km,センチメートル|センチ=cm,ミリメートル|ミリ=mm,キログラム=kg,グラム=g,ミリグラム=mg,トン=t,リットル=l,ミリリットル=ml,ヘクタール=ha,マイル=mi,度=°,平方メートル=m²,"
                + "平方キロメートル|平方キロ=km²,立方メートル=m³,キロワット=kW,メガワット=MW")
            .Units(QuantityUnit.Percent, "パーセント|%=%,割=tenths"),
        PercentsBefore = new PhraseTable<bool>().With("百分の", true),
        HedgesBefore = new PhraseTable<Approximation>()
            .With("約|およそ|おおよそ|大体|ざっと|おおむね|ほぼ", About)
            .With("ほとんど", Nearly)
            .With("少なくとも|最低|最低でも|最低で|最短で|最短", AtLeast)
            .With("最大|最大で|最長|最長で|最高|最高で|多くとも|多くて|せいぜい|長くて|最多で", AtMost)
            .With("ちょうど|丁度", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("ほど|程度|前後|くらい|ぐらい|程|内外", About)
            .With("近く|近い|弱", Nearly)
            .With("以上|から上", AtLeast)
            .With("超|余り|あまり|余|強|を超える|を超えた|を超え|を上回る|を上回った|より多い|より多く|より大きい|より大きく|より高い|より高く|大なり", Over)
            .With("以下|以内|まで", AtMost)
            .With("未満|足らず|を下回る|に満たない|より少ない|より小さい|より小さく|より低い|より低く", Under),
        RangeJoints = new PhraseTable<bool>().With("から|~|～|〜|ないし", true),
        Joints = Set("や"),
        RelationsBefore = new PhraseTable<bool>().With("さらに|他の|ほかの|残りの|残り|毎|各|別の|もう|あと|最初の|計", false),
        RelationsBehind = new PhraseTable<bool>().With("ずつ|ごと|増|減|多い|少ない", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Days = new PhraseTable<int>()
            .With("今日|本日|きょう", 0).With("昨日|きのう|昨夜|昨晩", -1).With("一昨日|おととい", -2).With("明日|あした|あす", 1).With("明後日|あさって", 2),
        WeekdayPhrases = new PhraseTable<int>()
            .With("月曜日|月曜", 0).With("火曜日|火曜", 1).With("水曜日|水曜", 2).With("木曜日|木曜", 3).With("金曜日|金曜", 4).With("土曜日|土曜", 5).With("日曜日|日曜", 6),
        Ordinals = new PhraseTable<int>().WithRow("最後の|最終,第1|第一,第2|第二,第3|第三,第4|第四", place => place),
        Eras = new PhraseTable<int>().With("令和", 2018).With("平成", 1988).With("昭和", 1925).With("大正", 1911).With("明治", 1867),
        DayClosings = new PhraseTable<bool>().With("に|、|付", true),
        TimesOfDay = new PhraseTable<bool>().With("夜|朝|昼|午前|午後|未明|夕方|夕|早朝|深夜|夜遅く", true),
        RelativePeriods = new PhraseTable<(CalendarUnit, int)>()
            .With("去年|昨年", (CalendarUnit.Year, -1)).With("今年|本年", (CalendarUnit.Year, 0)).With("来年", (CalendarUnit.Year, 1)).With("一昨年|おととし", (CalendarUnit.Year, -2))
            .With("先月", (CalendarUnit.Month, -1)).With("今月", (CalendarUnit.Month, 0)).With("来月", (CalendarUnit.Month, 1))
            .With("先週", (CalendarUnit.Week, -1)).With("今週", (CalendarUnit.Week, 0)).With("来週", (CalendarUnit.Week, 1)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "第一|第1,第二|第2,第三|第3,第四|第4", "四半期", joint: "")
            .WithParts(6, "上,下", "半期", joint: "")
            .WithSeasons("春,夏,秋,冬"),
        InYearParts = Set("年 の"),
        PeriodPhrases = new PhraseTable<CalendarUnit>()
            .With("日", CalendarUnit.Day).With("週間", CalendarUnit.Week).With("か月|ヶ月|カ月|ヵ月", CalendarUnit.Month).With("年", CalendarUnit.Year),
        DirectionsBehind = new PhraseTable<int>().With("前|前の", -1),
        Sides = new PhraseTable<DateSide>().With("約|およそ", DateSide.About),
        SidesBehind = new PhraseTable<DateSide>()
            .With("までに", DateSide.UpTo).With("まで", DateSide.Until).With("以前|より前|の前|前", DateSide.Before).With("以後|より後|の後|後", DateSide.After)
            .With("以降|から|以来", DateSide.Since).With("頃|ごろ|ころ", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("毎|を除く", false).With("初め|末|上旬|中旬|下旬|半ば|代|初頭|年代|の初め|の終わり|の半ば|を除く", true),
    };

    private static LanguageTables Clauses(LanguageTables tables) => tables with
    {
        SaysLast = true,
        SourcesBehind = new PhraseTable<bool>().With("によると|によれば|の話では|いわく|曰く|の発表では", true),
        Sayings = new PhraseTable<SayerRole>()
            .With("と述べた|と述べ|と語った|と語り|と話した|と話し|と言った|と言い|と発表した|と発表|と説明した|と説明|と主張した|と主張|と伝えた|と強調した|と明らかにした|とした|としている|とみている|"
                + "と考えている|と報じた|と答えた|と書いた|と警告した|と約束した|と認めた|と指摘した|と付け加えた|を確認した|を発表した|を明らかにした|を認めた|確認していない|という|といい|とコメントした", SayerRole.Says)
            .With("と否定した|を否定した|否定した", SayerRole.Denies)
            .With("を求めた|と求めた|要求した", SayerRole.Asks),
        Frames = new PhraseTable<FrameKind>()
            .With("もし|仮に|ならば|としたら|とすれば|場合は|と仮定", FrameKind.Condition)
            .With("おそらく|恐らく|たぶん|多分|かもしれない|もしかすると|らしい|ようだ|とみられる|と思われる|可能性|だろう|疑わしい|不明だ|はずだ|どうかは", FrameKind.Doubt)
            .With("嘘|うそ|虚偽|デマ|誤って|誤り|作り話|間違い", FrameKind.Falsity)
            .With("容疑|疑い|被告|容疑者", FrameKind.Suspicion)
            .With("予定|計画|つもり|見込み|方針|見通し", FrameKind.Plan),
        Lists = new()
        {
            [WordList.Future] = "予定|計画|明日|見込み|見通し|来年|来月|来週",
            [WordList.PlainFuture] = "だろう",
            [WordList.Planned] = "予定|計画|つもり|見込み|方針|明日|約束|提案|案|決定|決めた|までに|再建する|目指す",
            [WordList.Alleged] = "容疑|疑い|とされる|噂|らしい|主張|可能性|によると",
            [WordList.Supposed] = "もし|仮に|ところだった|さもなければ",
            [WordList.Opinion] = "べき|思う|考え|すぎる|最高|最悪|良い|悪い|らしい",
            [WordList.Absence] = "ない|なし|無し|空|欠",
            [WordList.Ignorance] = "不明|未定|ある|いくつか|一部|調査中",
        },
    };
}
