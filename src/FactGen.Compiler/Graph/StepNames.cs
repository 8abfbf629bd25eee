namespace FactGen.Compiler.Graph;

#pragma warning disable CS1591 // the name of a step says what it does

/// <summary>The names by which tests and tools track the steps, in the order of the flow.</summary>
public static class StepNames
{
    public const string Options = nameof(Options);
    public const string HasFacts = nameof(HasFacts);
    public const string CheckOptions = nameof(CheckOptions);
    public const string WordLimit = nameof(WordLimit);
    public const string Drafts = nameof(Drafts);
    public const string Namespace = nameof(Namespace);
    public const string DataLimit = nameof(DataLimit);
    public const string Emission = nameof(Emission);
    public const string Find = nameof(Find);
    public const string Read = nameof(Read);

    public const string ReadReferences = nameof(ReadReferences);
    public const string BindBases = nameof(BindBases);
    public const string Bases = nameof(Bases);
    public const string KnownTypes = nameof(KnownTypes);

    public const string ParseSchema = nameof(ParseSchema);
    public const string BindSchema = nameof(BindSchema);
    public const string Schema = nameof(Schema);
    public const string ParseFacts = nameof(ParseFacts);
    public const string BindFacts = nameof(BindFacts);
    public const string OccasionSurface = nameof(OccasionSurface);
    public const string LinkOccasions = nameof(LinkOccasions);
    public const string DateClaims = nameof(DateClaims);
    public const string ParseCards = nameof(ParseCards);
    public const string BindCards = nameof(BindCards);
    public const string ReadLock = nameof(ReadLock);
    public const string Lock = nameof(Lock);
    public const string IndexText = nameof(IndexText);

    public const string EntitySurface = nameof(EntitySurface);
    public const string ClaimSurface = nameof(ClaimSurface);
    public const string UsageSurface = nameof(UsageSurface);
    public const string LinkEntities = nameof(LinkEntities);
    public const string Names = nameof(Names);
    public const string LinkClaims = nameof(LinkClaims);
    public const string LinkTexts = nameof(LinkTexts);
    public const string FindTexts = nameof(FindTexts);
    public const string LinkSources = nameof(LinkSources);
    public const string CardSurface = nameof(CardSurface);
    public const string LinkCards = nameof(LinkCards);
    public const string CardLibrary = nameof(CardLibrary);

    public const string Cite = nameof(Cite);
    public const string CitingClaims = nameof(CitingClaims);
    public const string CheckQuotes = nameof(CheckQuotes);
    public const string CheckEvidence = nameof(CheckEvidence);
    public const string CheckNames = nameof(CheckNames);
    public const string LinkHeadings = nameof(LinkHeadings);
    public const string SectionLength = nameof(SectionLength);
    public const string LinkLocators = nameof(LinkLocators);

    public const string CitedFacts = nameof(CitedFacts);
    public const string Merge = nameof(Merge);
    public const string Link = nameof(Link);
    public const string CheckFacts = nameof(CheckFacts);

    public const string UseLock = nameof(UseLock);
    public const string CheckLock = nameof(CheckLock);
    public const string CheckCards = nameof(CheckCards);
    public const string SurveyFacts = nameof(SurveyFacts);
    public const string Survey = nameof(Survey);
    public const string CheckWhole = nameof(CheckWhole);
    public const string Places = nameof(Places);
    public const string LocateQuotes = nameof(LocateQuotes);
    public const string LocateFacts = nameof(LocateFacts);

    public const string YamlLength = nameof(YamlLength);
    public const string FitsSurely = nameof(FitsSurely);
    public const string MostLength = nameof(MostLength);
    public const string FitData = nameof(FitData);
    public const string DataLength = nameof(DataLength);
    public const string MustPack = nameof(MustPack);
    public const string LocateData = nameof(LocateData);
    public const string PackedLength = nameof(PackedLength);
    public const string CheckSize = nameof(CheckSize);

    public const string FileNames = nameof(FileNames);
    public const string Chunks = nameof(Chunks);
    public const string Document = nameof(Document);
    public const string FactsFiles = nameof(FactsFiles);
    public const string ModelLength = nameof(ModelLength);
    public const string MustPackModels = nameof(MustPackModels);
    public const string Pack = nameof(Pack);
    public const string ListEntities = nameof(ListEntities);
    public const string Directory = nameof(Directory);
    public const string FactBase = nameof(FactBase);
    public const string Types = nameof(Types);
    public const string TypeFiles = nameof(TypeFiles);
    public const string ChunkFiles = nameof(ChunkFiles);
    public const string SourcesFile = nameof(SourcesFile);
    public const string FactBaseFile = nameof(FactBaseFile);
}
