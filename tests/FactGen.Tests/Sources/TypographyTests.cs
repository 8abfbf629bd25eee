using System.Globalization;
using FactGen.Compiler.Sources.Texts;

namespace FactGen.Tests.Sources;

/// <summary>Which of all characters folding forgives: those of a row, and no others.</summary>
public class TypographyTests
{
    [Theory]
    [InlineData('"', "0093 0094 201C-201F 00AB 00BB 2033 301D 301E FF02")]
    [InlineData('\'', "0091 0092 2018-201B 2039 203A 2032 00B4 0060 FF07 FF40 02BC")]
    [InlineData('μ', "00B5")]
    [InlineData('-', "0096 0097 2010-2015 2212 FE58 FE63 FF0D")]
    public void Prints_of_a_plain_mark(char plain, string codes) =>
        Assert.Equal(Codes(codes), All(character => character != plain && Typography.Plain(character) == plain));

    [Fact]
    public void Characters_of_full_width_are_the_plain_ones() => Assert.All(
        All(character => character is >= '！' and <= '～' && Typography.Plain((char)(character - 0xFEE0)) == character - 0xFEE0),
        code => Assert.Equal(code - 0xFEE0, Typography.Plain((char)code)));

    [Fact]
    public void All_other_characters_stay_unchanged() => Assert.All(
        All(character => Typography.Plain(character) != character && character is not (>= '！' and <= '～')),
        code => Assert.Contains(Typography.Plain((char)code), "\"'-μ"));

    [Theory]
    [InlineData(nameof(Typography.IsInvisible), "00AD 034F 061C 115F 1160 17B4 17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FDD0-FDEF FE00-FE0F FEFF FFA0 FFF0-FFFB FFFE FFFF")]
    [InlineData(nameof(Typography.IsSpace), "0000-0020 007F-0090 0095 0098-00A0 1680 2000-200A 2028 2029 202F 205F 2800 3000")]
    [InlineData(nameof(Typography.IsHyphen), "002D 2010 2011 FE63 FF0D")]
    [InlineData(nameof(Typography.IsLongDash), "2014 2015 FE58")]
    [InlineData(nameof(Typography.IsInnerSpace), "00A0 202F 2007 2008 2009")]
    [InlineData(nameof(Typography.IsOpening), "0022 0027 0028 005B 00A1 00AB 00BF 2018 201A 201C 201E 2039 3008 300A 300C 300E 3010 FF08")]
    [InlineData(nameof(Typography.IsClosing), "0022 0027 0029 005D 00BB 2019 201D 203A 3009 300B 300D 300F 3011 FF09")]
    public void Characters_of_a_kind(string kind, string codes)
    {
        Func<char, bool> isOfKind = kind switch
        {
            nameof(Typography.IsInvisible) => Typography.IsInvisible,
            nameof(Typography.IsSpace) => Typography.IsSpace,
            nameof(Typography.IsHyphen) => Typography.IsHyphen,
            nameof(Typography.IsLongDash) => Typography.IsLongDash,
            nameof(Typography.IsInnerSpace) => Typography.IsInnerSpace,
            nameof(Typography.IsOpening) => Typography.IsOpening,
            _ => Typography.IsClosing,
        };
        Assert.Equal(Codes(codes), All(isOfKind));
    }

    private static IEnumerable<int> All(Func<char, bool> isOfKind) =>
        Enumerable.Range(0, char.MaxValue + 1).Where(code => isOfKind((char)code));

    private static IEnumerable<int> Codes(string codes) =>
        codes.Split(' ').Select(range => range.Split('-')).SelectMany(ends => Range(Code(ends[0]), Code(ends[^1]))).Order();

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
