namespace FactGen.Benchmarks.Measuring;

/// <summary>How a program is compiled.</summary>
internal enum ProgramForm
{
    /// <summary>By the runtime while it runs, as `dotnet build` leaves it.</summary>
    JustInTime,

    /// <summary>Ahead of time to native code inside the assemblies, which an installed runtime uses.</summary>
    ReadyToRun,

    /// <summary>To a native program that needs no runtime.</summary>
    Native,
}

/// <summary>Publishes programs of the repository.</summary>
internal static class Programs
{
    /// <summary>The form as tables name it.</summary>
    public static string NameOf(ProgramForm form) => form switch
    {
        ProgramForm.JustInTime => "just in time",
        ProgramForm.ReadyToRun => "ReadyToRun",
        _ => "native",
    };

    /// <summary>
    /// Publishes a program in a form that not every machine can build; if this one cannot, reports that and returns null.
    /// </summary>
    public static IReadOnlyList<string>? TryPublish(
        string project,
        ProgramForm form,
        TextWriter output,
        params IReadOnlyList<string> properties)
    {
        try
        {
            return Publish(project, form, properties);
        }
        catch (InvalidOperationException failure) when (form is not ProgramForm.JustInTime)
        {
            var reason = failure.Message.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? failure.Message;
            output.WriteLine($"Left out: '{Path.GetFileName(project)}' cannot be published {NameOf(form)} here. {reason.Trim()}\n");
            return null;
        }
    }

    /// <summary>Publishes a program.</summary>
    /// <param name="project">The project's file.</param>
    /// <param name="form">How it is compiled.</param>
    /// <param name="properties">Further properties of the build.</param>
    /// <returns>The command that runs it.</returns>
    /// <exception cref="InvalidOperationException">It cannot be built in that form here.</exception>
    public static IReadOnlyList<string> Publish(
        string project,
        ProgramForm form = ProgramForm.JustInTime,
        params IReadOnlyList<string> properties)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var folder = Workplace.Made("programs", $"{name}-{form}");
        Workplace.Clear(folder);
        string[] compiled = form switch
        {
            ProgramForm.ReadyToRun => ["-p:PublishTool=ready", "--use-current-runtime", "--self-contained", "false"],
            ProgramForm.Native => ["-p:PublishTool=aot", "--use-current-runtime"],
            _ => ["-p:PublishTool=none"],
        };
        ChildProcess.Run(["dotnet", "publish", project, "-c", "Release", "-o", folder, "--tl:off", .. compiled, .. properties]);
        var program = Path.Combine(folder, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return form is ProgramForm.Native ? [program] : ["dotnet", Path.Combine(folder, $"{name}.dll")];
    }
}
