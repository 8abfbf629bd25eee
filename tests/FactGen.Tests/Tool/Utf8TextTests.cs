using System.Text;
using FactGen.Tool.FactBases;

namespace FactGen.Tests.Tool;

/// <summary>A text kept as bytes reads unchanged, after its byte order mark, and again after it was released.</summary>
public sealed class Utf8TextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Lumen 2", 0)]
    [InlineData("Žižkov 😀\r\n", 0)]
    [InlineData("\uFEFFTyne", 3)]
    public void It_reads_as_it_was(string stored, int start)
    {
        var text = new Utf8Text(Encoding.UTF8.GetBytes(stored), start);
        Assert.Equal(stored[(start / 3)..], text.Read());
        GC.Collect();
        Assert.Equal(stored[(start / 3)..], text.Read());
    }

    [Fact]
    public void Whoever_holds_the_string_shares_it()
    {
        var text = new Utf8Text(Encoding.UTF8.GetBytes("Lumen 2"), 0);
        var held = text.Read();
        Assert.Same(held, text.Read());
        GC.KeepAlive(held);
    }
}
