using System.Runtime.InteropServices;
using System.Text;
using FactGen.Fuzzing.Targets;
using SharpFuzz.Common;

namespace FactGen.Fuzzing;

/// <summary>The function that driver.c calls. An exception that leaves it ends the process, which the fuzzer counts as a crash.</summary>
public static unsafe class Driven
{
    private const nuint MapLength = 1 << 16;

    private static Action<string> _run = static _ => { };

    /// <summary>Takes the fuzzer's map of branches, and the target's name.</summary>
    [UnmanagedCallersOnly]
    public static void Begin(byte* branches, byte* target)
    {
        _run = Target.Named(Marshal.PtrToStringUTF8((nint)target)!).Run;

        // Work that is done once in a process is done before branches count.
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(MapLength);
        _run("");
        Trace.SharedMem = branches;
    }

    /// <summary>Runs one input.</summary>
    [UnmanagedCallersOnly]
    public static void One(byte* input, int length)
    {
        Trace.PrevLocation = 0;
        _run(Encoding.UTF8.GetString(input, length));
    }
}
