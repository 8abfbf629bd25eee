using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace FactGen.Tests.Checks;

/// <summary>
/// The methods that can run when a method of an assembly is called: read from their compiled code, so that none is overlooked.
/// </summary>
internal static class MethodCalls
{
    private const byte TwoBytes = 0xFE;

    private const BindingFlags OwnMethods =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>
    /// The methods themselves, those that they call, those that these call, and so on; code of other assemblies is not followed.
    /// </summary>
    public static IReadOnlySet<MethodBase> From(IEnumerable<MethodBase> roots, Assembly assembly)
    {
        HashSet<MethodBase> found = [];
        Stack<MethodBase> open = new(roots);
        while (open.TryPop(out var method))
        {
            if (method.Module.Assembly == assembly && found.Add(method))
            {
                foreach (var called in CallsIn(method).SelectMany(call => WithOverrides(call, assembly)).Concat(StateMachineOf(method)))
                {
                    open.Push(called);
                }
            }
        }

        return found;
    }

    /// <summary>An iterator's code is in the method that moves it on.</summary>
    private static IEnumerable<MethodBase> StateMachineOf(MethodBase method) =>
        method.GetCustomAttribute<StateMachineAttribute>() is { } machine
            ? [machine.StateMachineType.GetMethod("MoveNext", BindingFlags.Instance | BindingFlags.NonPublic)!]
            : [];

    private static IEnumerable<MethodBase> WithOverrides(MethodBase method, Assembly assembly) =>
        method is MethodInfo { IsVirtual: true, DeclaringType: { IsInterface: false, IsGenericType: false } declaring } virtually
        && declaring.Assembly == assembly
            ? assembly.GetTypes()
                .Where(declaring.IsAssignableFrom)
                .SelectMany(type => type.GetMethods(OwnMethods))
                .Where(other => other.GetBaseDefinition() == virtually.GetBaseDefinition())
                .Append(virtually)
            : [method];

    private static IEnumerable<MethodBase> CallsIn(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var instruction = OpCodesByValue[code[at] == TwoBytes ? (short)((TwoBytes << 8) | code[at + 1]) : code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod)
            {
                yield return Definition(method.Module.ResolveMethod(BitConverter.ToInt32(code, at), ofType, ofMethod)!);
            }

            at += instruction.OperandType is OperandType.InlineSwitch
                ? 4 + (4 * BitConverter.ToInt32(code, at))
                : SizeOf(instruction.OperandType);
        }
    }

    private static MethodBase Definition(MethodBase method) =>
        method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericMethodDefinition() : method;

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
