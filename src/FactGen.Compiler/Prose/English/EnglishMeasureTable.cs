namespace FactGen.Compiler.Prose.English;

/// <summary>The units of measure, SI and common ones, as data.</summary>
internal static class EnglishMeasureTable
{
    /// <summary>
    /// One unit in each line: its symbol, which readings use, other symbols and, after the semicolon, its names in the singular, with those
    /// plurals that are not formed with an s.
    /// </summary>
    public static string[] Lines { get; } =
    [
        // Lengths
        "m; metre, meter", "km KM Km; kilometre, kilometer, klick", "cm; centimetre, centimeter", "mm; millimetre, millimeter",
        "µm μm um; micrometre, micrometer, micron", "nm; nanometre, nanometer", "dm; decimetre, decimeter",
        "mi; mile, statute mile", "nmi NM; nautical mile, sea mile", "yd; yard", "ft; foot, feet", "in; inch, inches", "ly; light year, light - year",
        "au AU; astronomical unit", "pc; parsec", "fathom; fathom", "furlong; furlong", "league; league",
        // Areas
        "m² m2 sqm sq.m; square metre, square meter, sq m, sq . m, m ^ 2", "km² km2; square kilometre, square kilometer, sq km, sq . km, km ^ 2",
        "cm² cm2; square centimetre, square centimeter, sq cm", "mm² mm2; square millimetre, square millimeter", "ha; hectare", "acre; acre",
        "ft² ft2 sqft; square foot, square feet, sq ft, sq . ft", "mi² mi2; square mile, sq mi", "yd²; square yard", "dunam; dunam",
        // Volumes
        "l L; litre, liter", "ml mL; millilitre, milliliter", "cl cL; centilitre, centiliter", "hl hL; hectolitre, hectoliter",
        "µl μl; microlitre, microliter", "m³ m3 cbm; cubic metre, cubic meter, cu m", "km³ km3; cubic kilometre, cubic kilometer",
        "cm³ cm3 cc; cubic centimetre, cubic centimeter", "ft³ ft3; cubic foot, cubic feet, cu ft", "gal; gallon", "pt; pint", "qt; quart",
        "fl-oz; fluid ounce, fl oz", "bbl; barrel", "bu; bushel",
        // Masses
        "kg KG Kg kgs; kilogram, kilogramme, kilo", "g gm; gram, gramme", "mg; milligram, milligramme", "µg μg mcg; microgram, microgramme",
        "ng; nanogram", "t mt; tonne, metric ton, metric tonne", "kt; kilotonne", "Mt; megatonne", "Gt; gigatonne", "ton; ton", "long-ton; long ton",
        "short-ton; short ton", "lb lbs; pound", "oz; ounce", "st.; stone", "ct; carat", "cwt; hundredweight", "grain; grain",
        // Speeds
        "km/hours kph kmh; km / h, km / hr", "mi/hours mph; mile an hour", "m/seconds; m / s, m / sec", "kn kts; knot", "rpm; revolution per minute",
        // Energy, power, electricity
        "W; watt", "kW kw KW; kilowatt", "MW; megawatt", "GW; gigawatt", "TW; terawatt", "mW; milliwatt", "hp bhp; horsepower", "kWh kwh; kilowatt - hour, kilowatt hour",
        "MWh; megawatt - hour, megawatt hour", "GWh; gigawatt - hour, gigawatt hour", "TWh; terawatt - hour, terawatt hour", "Wh; watt - hour, watt hour", "J; joule", "kJ; kilojoule", "MJ; megajoule",
        "kcal Cal; kilocalorie", "cal; calorie", "eV; electronvolt", "keV; kiloelectronvolt", "MeV; megaelectronvolt", "V; volt", "kV; kilovolt", "mV; millivolt", "mA; milliampere, milliamp",
        "Ah; ampere - hour, amp - hour", "mAh; milliampere - hour", "A; ampere, amp", "Ω; ohm",
        // Pressure, frequency, force, temperature, angle, others
        "Pa; pascal", "hPa; hectopascal", "kPa; kilopascal", "MPa; megapascal", "bar; bar", "mbar; millibar", "psi; pound per square inch", "atm; atmosphere",
        "mmHg; mm hg", "Hz; hertz", "kHz; kilohertz", "MHz; megahertz", "GHz; gigahertz", "N; newton", "kN; kilonewton", "dB; decibel",
        "°C ℃; ° C, degree celsius, degree centigrade, degree C, degrees celsius, degrees centigrade, degrees C",
        "°F ℉; ° F, degree fahrenheit, degree F, degrees fahrenheit, degrees F", "°; degree", "K; kelvin",
        "Bq; becquerel", "Sv; sievert", "mSv; millisievert", "µSv μSv; microsievert", "Gy; gray", "lx; lux", "lm; lumen", "mol; mole", "mmol; millimole",
        // Data and short times
        "B; byte", "kB KB; kilobyte", "MB; megabyte", "GB; gigabyte", "TB; terabyte", "PB; petabyte", "bit; bit", "Mbit Mb; megabit", "Gbit Gb; gigabit",
        "Mbps; megabit per second", "Gbps; gigabit per second", "kbps; kilobit per second", "px; pixel", "MP; megapixel",
        "ms msec; millisecond", "µs μs; microsecond", "ns; nanosecond", "bp; base pair", "kb; kilobase",
    ];
}
