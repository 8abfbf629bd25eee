using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace FactGen.Tests.Generator.Running;

/// <summary>Generated code, compiled without a warning and loaded: what a user of the fact base gets.</summary>
internal sealed class GeneratedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Harbour", isCollectible: true);
    private readonly Assembly _assembly;

    private GeneratedAssembly(Stream assembly, XDocument documentation, IEnumerable<byte[]> bases)
    {
        foreach (var image in bases)
        {
            _context.LoadFromStream(new MemoryStream(image));
        }

        (_assembly, Documentation) = (_context.LoadFromStream(assembly), documentation);
    }

    /// <summary>The XML documentation, as tooltips show it.</summary>
    public XDocument Documentation { get; }

    public IReadOnlyList<Claim> Claims => (IReadOnlyList<Claim>)Static("FactBase", "Claims")!;

    public IReadOnlyList<Source> Sources => (IReadOnlyList<Source>)Static("FactBase", "Sources")!;

    public IReadOnlyList<Entity> Entities => (IReadOnlyList<Entity>)Static("FactBase", "Entities")!;

    public IEnumerable<Finding> Findings => (IEnumerable<Finding>)Static("FactBase", "Findings")!;

    /// <summary>Compiles the code of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="bases">The assemblies of the fact bases that it builds on.</param>
    public static GeneratedAssembly Of(GeneratorRun run, params IEnumerable<byte[]> bases)
    {
        Assert.Empty(run.CodeProblems);
        using MemoryStream assembly = new(), documentation = new();
        var result = run.Output.Emit(assembly, xmlDocumentationStream: documentation);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        assembly.Position = documentation.Position = 0;
        return new GeneratedAssembly(assembly, XDocument.Load(documentation), bases);
    }

    /// <summary>A static property: <c>Static("Flood", "StormSurge")</c>.</summary>
    public object? Static(string type, string property) =>
        Type(type).GetProperty(property, BindingFlags.Public | BindingFlags.Static)!.GetValue(null);

    /// <summary>A static method of one argument.</summary>
    public object? Call(string type, string method, object argument) =>
        Type(type).GetMethod(method, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.Invoke(null, [argument]);

    /// <summary>Calls a static method without arguments.</summary>
    public object? Call(string type, string method) => Type(type).GetMethod(method)!.Invoke(null, null);

    /// <summary>The entity of that id.</summary>
    public Entity Entity(string id) => (Entity)Call("FactBase", "Find", id)!;

    /// <summary>A type of the generated code.</summary>
    public Type Type(string name) => _assembly.GetType($"{_assembly.GetName().Name}.{name}", throwOnError: true)!;

    /// <summary>The property of that name on the entity's own class, where it is declared with its exact type.</summary>
    public static PropertyInfo Member(Entity entity, string name) =>
        entity.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        ?? entity.GetType().BaseType!.GetProperty(name)!;

    public void Dispose() => _context.Unload();
}
