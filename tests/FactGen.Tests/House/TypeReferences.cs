using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FactGen.Tests.House;

/// <summary>Which types of an assembly use which others of it, according to its metadata and its code.</summary>
/// <remarks>Constants leave no trace in the code that uses them.</remarks>
internal static class TypeReferences
{
    /// <summary>Each pair of a type and a type that it uses. A nested type counts as the type around it.</summary>
    /// <param name="path">The assembly.</param>
    public static IReadOnlySet<(TypeDefinition User, TypeDefinition Used)> In(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        return assembly.MainModule.GetTypes()
            .SelectMany(type => UsedBy(type).SelectMany(Parts), (type, used) => (User: Outermost(type), Used: Outermost(used)))
            .Where(pair => pair.User != pair.Used)
            .ToHashSet();
    }

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(item => item.InterfaceType),
        .. type.GenericParameters.SelectMany(Constraints),
        .. Attributes(type),
        .. type.Fields.SelectMany(field => Attributes(field).Prepend(field.FieldType)),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.GenericParameters.SelectMany(Constraints),
        .. Attributes(method),
        .. method.HasBody ? UsedBy(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> UsedBy(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => UsedBy(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> UsedBy(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        _ => [],
    };

    private static IEnumerable<TypeReference> Attributes(Mono.Cecil.ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Select(attribute => attribute.AttributeType);

    private static IEnumerable<TypeReference> Constraints(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    /// <summary>The types of this assembly in a type such as <c>Dictionary&lt;string, Claim[]&gt;</c>.</summary>
    private static IEnumerable<TypeDefinition> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.ElementType)),
        TypeSpecification specification => Parts(specification.ElementType),
        TypeDefinition definition => [definition],
        _ => [],
    };

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
