namespace FactGen.Runtime;

/// <summary>The data behind an entity's members.</summary>
internal sealed class EntityData(FactChunk chunk, int number, Entity entity)
{
    /// <summary>The optional fields in the lines of an alias and of an entity.</summary>
    private const int TypeField = 1, NameField = 2, LivingField = 3, NoteField = 4;

    private string? _id;
    private string? _name;
    private Entity? _asDeclared;
    private EntityItems? _items;

    public FactChunk Chunk => chunk;

    public Entity Entity => entity;

    public string Id => _id ??= QualifiedId.LocalOf(GivenId);

    /// <summary>The short name of the fact base that declares the entity; null for the unnamed speaker.</summary>
    public string? BaseName => QualifiedId.FactBaseOf(GivenId) ?? (chunk.Registry.Name is { Length: > 0 } name ? name : null);

    /// <summary>The entity of another fact base to which this one adds claims; null if this fact base declares the entity.</summary>
    public Entity? AsDeclared => QualifiedId.FactBaseOf(GivenId) is null ? null : _asDeclared ??= chunk.Registry.Entity<Entity>(GivenId);

    public string Type => QualifiedId.LocalOf(Head[TypeField].ToString());

    public string Name => _name ??= Head.Text(NameField) ?? "";

    public bool IsLiving => !Head[LivingField].IsEmpty;

    public string? Note => Head.Text(NoteField) ?? AsDeclared?.Note;

    public IReadOnlyList<Alias> Aliases =>
        field ??= [.. AsDeclared?.Aliases ?? [], .. Lines('A').Select(line => new Alias(line.Text(0) ?? "", line.Text(1), line.Text(2)))];

    public IReadOnlyList<string> Titles => field ??= [.. AsDeclared?.Titles ?? [], .. Lines('T').Select(line => line.Text(0) ?? "")];

    public IReadOnlyList<ExternalIdentifier> Ids =>
        field ??=
        [
            .. AsDeclared?.Ids ?? [],
            .. Lines('I').Select(line => new ExternalIdentifier(line.Text(0) ?? "", line.Text(1) ?? "", line.Text(2) ?? "")),
        ];

    public IReadOnlyList<Claim> Claims => field ??= AsDeclared is null ? [.. OwnClaims] : chunk.Registry.ClaimsOn(GivenId);

    /// <summary>The claims that the fact base itself makes.</summary>
    public IEnumerable<Claim> OwnClaims => Enumerable.Range(0, Items.Claims.Length).Select(Claim);

    public IReadOnlyList<Finding> Findings => field ??= [.. Enumerable.Range(0, Items.Findings.Length).Select(Finding)];

    public IReadOnlyList<Claim> Statements => field ??= chunk.Registry.StatementsBy(GivenId);

    public IReadOnlyList<Claim> Mentions => field ??= chunk.Registry.MentionsOf(GivenId);

    public int ClaimCount => Items.Claims.Length;

    private FactLine Head => chunk.LineOf(number);

    /// <summary>The id as written in the data: qualified if another fact base declares the entity.</summary>
    private string GivenId => Head[0].ToString();

    private EntityItems Items => _items ?? Interlocked.CompareExchange(ref _items, new EntityItems(Head), null) ?? _items;

    /// <summary>The claim with that number; always the same object.</summary>
    public Claim Claim(int claim) =>
        Items.ClaimObjects[claim] is { } made ? made : Claim(claim, chunk.Registry.Property(KeyOfClaim(claim)));

    /// <summary>The same if the caller already knows the property.</summary>
    public Claim Claim(int claim, FactProperty property)
    {
        ref var slot = ref Items.ClaimObjects[claim];
        return slot ?? Interlocked.CompareExchange(ref slot, property.Claim(new ClaimData(this, claim, LineOfClaim(claim))), null) ?? slot;
    }

    /// <summary>The property of the claim with that number.</summary>
    public string KeyOfClaim(int claim) => chunk.Key(FactLine.Number(LineOfClaim(claim)[0]));

    /// <summary>The line of the claim with that number.</summary>
    public FactLine LineOfClaim(int claim) => FactLine.At(chunk.Text, Items.Claims[claim]);

    /// <summary>How many claims on the same property come directly before this one, and whether one comes directly after it.</summary>
    public (int Before, bool After) NeighboursOf(int claim)
    {
        var before = 0;
        while (before < claim && LineOfClaim(claim - before - 1)[0].SequenceEqual(LineOfClaim(claim)[0]))
        {
            before++;
        }

        return (before, claim + 1 < Items.Claims.Length && LineOfClaim(claim + 1)[0].SequenceEqual(LineOfClaim(claim)[0]));
    }

    /// <summary>The finding with that number; always the same object.</summary>
    public Finding Finding(int finding) =>
        Items.FindingObjects[finding] is { } made ? made : Finding(finding, chunk.Registry.Property(chunk.Key(PropertyOfFinding(finding))));

    /// <summary>The same if the caller already knows the property.</summary>
    public Finding Finding(int finding, FactProperty property)
    {
        ref var slot = ref Items.FindingObjects[finding];
        return slot
            ?? Interlocked.CompareExchange(ref slot, property.Finding(new FindingData(this, property, LineOfFinding(finding))), null)
            ?? slot;
    }

    /// <summary>The line of the finding with that number.</summary>
    public FactLine LineOfFinding(int finding) => FactLine.At(chunk.Text, Items.Findings[finding]);

    /// <summary>The findings of a property, which are adjacent.</summary>
    public (int First, int Count) FindingsOf(FactProperty property)
    {
        var key = chunk.NumberOf(property);
        var first = 0;
        while (first < Items.Findings.Length && PropertyOfFinding(first) != key)
        {
            first++;
        }

        var end = first;
        while (end < Items.Findings.Length && PropertyOfFinding(end) == key)
        {
            end++;
        }

        return (first, end - first);
    }

    private int PropertyOfFinding(int finding) => FactLine.Number(LineOfFinding(finding)[0][1..]);

    private IEnumerable<FactLine> Lines(char kind)
    {
        for (var line = Head.Next; line.Kind is 'A' or 'T' or 'I'; line = line.Next)
        {
            if (line.Kind == kind)
            {
                yield return line;
            }
        }
    }

    /// <summary>Where the line of each claim and finding starts, and the objects created so far.</summary>
    private sealed class EntityItems
    {
        public EntityItems(FactLine head)
        {
            List<int> claims = [], findings = [];
            for (var line = head.Next; line.Kind is not ('E' or '\0'); line = line.Next)
            {
                if (line.Kind is 'C')
                {
                    claims.Add(line.Start);
                }
                else if (line.Kind is 'F')
                {
                    findings.Add(line.Start);
                }
            }

            (Claims, Findings) = ([.. claims], [.. findings]);
            (ClaimObjects, FindingObjects) = (new Claim?[claims.Count], new Finding?[findings.Count]);
        }

        public int[] Claims { get; }

        public int[] Findings { get; }

        public Claim?[] ClaimObjects { get; }

        public Finding?[] FindingObjects { get; }
    }
}
