using static FactGen.Approximation;
using static FactGen.Compiler.Prose.Languages.WordTable;

namespace FactGen.Compiler.Prose.Languages.Chinese;

/// <summary>Chinese as data, in simplified and traditional characters.</summary>
internal static class ChineseTables
{
    /// <summary>Makes the tables.</summary>
    public static LanguageTables Make() => Clauses(Dates(Quantities(new LanguageTables
    {
        Name = "Chinese",
        RelativesBehind = new PhraseTable<bool>().With(
            "妻子|丈夫|父亲|母亲|儿子|女儿|哥哥|弟弟|姐姐|妹妹|兄弟|叔叔|侄子|家人|律师|发言人|助手|助理|副手|继任者|前任|朋友|邻居|司机",
            true),
        Possessives = new PhraseTable<bool>().With(
            "的|先生的|女士的",
            true),
        Pronouns = Set("他 她 它"),
        Joining = Set("的 了 是 在 和 与 及 就 都 而 也 有 这 那 个"),
    })));

    private static LanguageTables Quantities(LanguageTables tables) => tables with
    {
        HasHanNumbers = true,
        NeedsHanZero = true,
        Scales = Map("万 萬=10000,亿 億=100000000,百=100,千=1000,十=10", LanguageTables.Number),
        DecimalMarks = ".",
        GroupMarks = ", '",
        NumberEdges = Set("负 負 几 幾 数 數 半 倍 分 点 點 号 號 楼 比 时 時 路 届 级"),
        NumberSigns = Set("第"),
        Halves = new PhraseTable<bool>().With("个半|個半", true),
        WithNumbers = new()
        {
            Minus = new PhraseTable<bool>().With("负|負", true),
            Coins = new PhraseTable<Coin>().With("角|毛", new("CNY", 0.1m, IsOnlyBehind: true))
                .With("分", new("CNY HKD USD", 0.01m))
                .With("美分", new("USD", 0.01m))
                .With("欧分", new("EUR", 0.01m))
                .With("便士", new("GBP", 0.01m)),
            CoinJoints = Set("又 零"),
            Halves = new PhraseTable<bool>().With("半|半个|半個", true),
            HalvesBehindUnits = new PhraseTable<bool>().With("半", true),
            Dozens = new PhraseTable<bool>().With("打", true),
        },
        NegationsInHedges = Set("不 未"),
        CurrencySigns = new(StringComparer.Ordinal) { ["¥"] = "CNY", ["￥"] = "CNY" },
        UnitPhrases = new PhraseTable<UnitWords>()
            .Units(QuantityUnit.Time, "秒|秒钟=seconds,分钟|分鐘=minutes,小时|小時|个小时|個小時|个钟头=hours,天=days,周|个星期|個星期|星期|周的时间=weeks,个月|個月=months,年|年时间=years,"
                + "个世纪|世纪=centuries,岁|歲=years")
            .Units(QuantityUnit.Currency, "欧元|歐元=EUR,美元|美金=USD,圓|元|人民币|元人民币|块钱|人民幣=CNY,卢布|盧布=RUB,英镑|英鎊=GBP,日元|日圆|日圓=JPY,坚戈=KZT,港元|港币|港幣=HKD,新台币|新台幣|台币|台幣=TWD,"
                + "韩元=KRW,奈拉=NGN,卢比|盧比=INR,泰铢=THB,法郎=CHF,瑞士法郎=CHF,加元|加拿大元=CAD,澳元|澳大利亚元=AUD,新西兰元=NZD,新加坡元=SGD")
            .Units(QuantityUnit.Measure, "米|公尺=m,公里|千米=km,厘米|公分=cm,毫米|公厘=mm,公斤|千克=kg,克=g,毫克=mg,微克=μg,吨|噸=t,升=l,毫升=ml,公顷|公頃=ha,英里=mi,英尺|呎=ft,英寸|英吋|吋=in,度=°,平方米=m²,平方公里=km²,立方米=m³,千瓦=kW,兆瓦=MW")
            .Units(QuantityUnit.Percent, "成=tenths"),
        PercentsBefore = new PhraseTable<bool>().With("百分之", true),
        HedgesBefore = new PhraseTable<Approximation>()
            .With("约|約|大约|大約|大概|约有|约为|约占|左右|估计|估计有|大致", About)
            .With("近|将近|將近|接近|几乎|幾乎|近乎", Nearly)
            .With("超过|超過|逾|多于|多達|高于|超|大于|大於|突破", Over)
            .With("至少|最少|不少于|不低于|起码|至少有|最低|至少需要|最少需要|不少於|大于等于|大于或等于|大於等於", AtLeast)
            .With("最多|至多|不超过|不超過|最多需要|最多只|最高|不多于|最多有|至多需要|顶多|小于等于|小于或等于|小於等於", AtMost)
            .With("不到|不足|少于|低于|少於|小于|小於|未满", Under)
            .With("正好|恰好|刚好|整整", Exactly),
        HedgesBehind = new PhraseTable<Approximation>()
            .With("左右|上下|前后", About).With("多|余|餘|有余", Over).With("以上|或以上|或更多|及以上", AtLeast).With("以下|以内|以內|或以下|之内", AtMost)
            .With("未满|不到", Under),
        Ranges = [("", "到"), ("", "至")],
        RangeJoints = new PhraseTable<bool>().With("~|～|—|――", true),
        Joints = Set("或 和 与 及"),
        RelationsBefore = new PhraseTable<bool>().With("另外|另|其他|其余|其他的|每|再|又|其它|前|另有|还有", false),
        RelationsBehind = new PhraseTable<bool>().With("每天|每年|每月|每小时|每人", false),
    };

    private static LanguageTables Dates(LanguageTables tables) => tables with
    {
        Days = new PhraseTable<int>()
            .With("今天|今日|今晚|今早|今晨", 0).With("昨天|昨日|昨晚|昨夜|昨晨", -1).With("前天|前日", -2).With("明天|明日", 1).With("后天|後天", 2).With("大前天", -3).With("大后天", 3),
        WeekdayPhrases = new PhraseTable<int>()
            .With("星期一|周一|礼拜一|週一|禮拜一", 0).With("星期二|周二|礼拜二|週二|禮拜二", 1).With("星期三|周三|礼拜三|週三|禮拜三", 2).With("星期四|周四|礼拜四|週四|禮拜四", 3)
            .With("星期五|周五|礼拜五|週五|禮拜五", 4).With("星期六|周六|礼拜六|週六|禮拜六", 5).With("星期日|星期天|周日|礼拜天|礼拜日|周天|週日|禮拜天|禮拜日", 6),
        Ordinals = new PhraseTable<int>().WithRow(
            "最后一个|最後一個|最后|最後,第一|第一个|第一個,第二|第二个|第二個,第三|第三个|第三個,第四|第四个|第四個", place => place),
        DayClosings = new PhraseTable<bool>().With("，|在", true),
        TimesOfDay = new PhraseTable<bool>().With("上午|下午|晚|早|凌晨|清晨|夜|傍晚", true),
        Shifts = Map("上=-1,这 這 本=0,下=1", int.Parse),
        RelativePeriods = new PhraseTable<(CalendarUnit, int)>()
            .With("去年|上年", (CalendarUnit.Year, -1)).With("今年|本年", (CalendarUnit.Year, 0)).With("明年|来年", (CalendarUnit.Year, 1)).With("前年", (CalendarUnit.Year, -2))
            .With("后年", (CalendarUnit.Year, 2))
            .With("上个月|上月|上個月", (CalendarUnit.Month, -1)).With("这个月|本月|這個月", (CalendarUnit.Month, 0)).With("下个月|下月|下個月", (CalendarUnit.Month, 1))
            .With("上周|上星期|上个星期|上個星期|上週|上个礼拜|上個禮拜", (CalendarUnit.Week, -1)).With("这周|本周|这星期|这个星期|本週", (CalendarUnit.Week, 0))
            .With("下周|下星期|下个星期|下個星期|下週", (CalendarUnit.Week, 1)).With("上上周|上上週", (CalendarUnit.Week, -2)).With("下下周|下下週", (CalendarUnit.Week, 2))
            .With("上季度|上个季度", (CalendarUnit.Quarter, -1)).With("本季度", (CalendarUnit.Quarter, 0)),
        YearParts = new PhraseTable<(int First, int Months)>()
            .WithParts(3, "第一|一|第1,第二|二|第2,第三|三|第3,第四|四|第4", "季度|季", joint: "")
            .WithParts(6, "上,下", "半年", joint: "")
            .WithSeasons("春天|春季|春,夏天|夏季|夏,秋天|秋季|秋,冬天|冬季|冬"),
        InYearParts = Set("年 的"),
        PeriodPhrases = new PhraseTable<CalendarUnit>()
            .With("天|日", CalendarUnit.Day).With("周|个星期|星期|個星期|个礼拜|週", CalendarUnit.Week).With("个月|個月", CalendarUnit.Month).With("年", CalendarUnit.Year),
        DirectionsBehind = new PhraseTable<int>().With("前|之前|以前", -1),
        Sides = new PhraseTable<DateSide>().With("截至|直到|至|到", DateSide.Until).With("自|从|自从|從", DateSide.Since).With("不迟于", DateSide.UpTo).With("大约|约", DateSide.About),
        SidesBehind = new PhraseTable<DateSide>()
            .With("之前|以前|前", DateSide.Before).With("之后|以后|後|后|以後|之後", DateSide.After).With("以来|起|开始|以來|至今", DateSide.Since).With("为止|為止", DateSide.Until)
            .With("左右|前后", DateSide.About),
        DateEdges = new PhraseTable<bool>()
            .With("每|除|除了", false).With("初|底|末|中旬|上旬|下旬|中|年代|初期|末期|年底|年初|年中", true),
    };

    private static LanguageTables Clauses(LanguageTables tables) => tables with
    {
        Sources = new PhraseTable<bool>().With("据|据报|据说|按照|根据|據|根據|援引|按", true),
        Sayings = new PhraseTable<SayerRole>()
            .With("说|說|表示|指出|称|稱|宣布|宣佈|声称|聲稱|声明|强调|強調|补充|透露|承认|认为|認為|报道|報道|报导|证实|證實|告诉|介绍|解释|回答|写道|警告|承诺|预计|估计|相信|坚称|通报|宣称|披露", SayerRole.Says)
            .With("否认|否認|驳斥|反驳", SayerRole.Denies)
            .With("要求|请求|呼吁", SayerRole.Asks),
        SaysWithoutComplementizer = true,
        Complementizers = Set("是否"),
        Frames = new PhraseTable<FrameKind>()
            .With("如果|假如|要是|倘若|若|只要|除非|假设|设想", FrameKind.Condition)
            .With("可能|也许|或许|大概是|似乎|好像|看来|据称|恐怕|疑似|估计是|尚不清楚|不清楚|值得怀疑", FrameKind.Doubt)
            .With("谣言|虚假|谎言|误以为|错误地|子虚乌有|不实", FrameKind.Falsity)
            .With("嫌疑|涉嫌|被控|被指控|嫌犯", FrameKind.Suspicion)
            .With("将|将要|计划|打算|拟|预定|准备|承诺|將|計劃|有望", FrameKind.Plan),
        Lists = new()
        {
            [WordList.Future] = "将|會|会|计划|拟|明天|將",
            [WordList.PlainFuture] = "将|会|將",
            [WordList.Planned] = "将|计划|打算|拟|预定|准备|明天|承诺|提议|提案|决定|方案|项目|將|計劃|希望|之前",
            [WordList.Alleged] = "涉嫌|据称|据说|嫌疑|传闻|谣言|可能|声称|指控",
            [WordList.Supposed] = "如果|否则|要不是|差点|险些|本来会",
            [WordList.Opinion] = "应该|应当|必须|认为|觉得|太|好|坏|看来",
            [WordList.Absence] = "没有|无|空|缺|未|無|沒有",
            [WordList.Ignorance] = "不明|未知|不详|一些|若干|某|尚待",
        },
    };
}
