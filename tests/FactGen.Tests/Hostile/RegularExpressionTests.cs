using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactGen.Tests.Hostile;

/// <summary>No regular expression runs on what people write: the code that reads facts uses none.</summary>
public class RegularExpressionTests
{
    [Theory]
    [InlineData("FactGen.Compiler.dll")]
    [InlineData("FactGen.Generator.dll")]
    [InlineData("FactGen.CodeFixes.dll")]
    [InlineData("FactGen.dll")]
    public void None_is_used(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var metadata = file.GetMetadataReader();
        Assert.DoesNotContain(
            "System.Text.RegularExpressions",
            metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace)));
    }
}
