namespace FactGen.Compiler.Prose.Languages.Polish;

/// <summary>The cases of names in Polish, by the ending of the word.</summary>
/// <remarks>Genitive, dative, accusative, instrumental, locative; a case may have several forms.</remarks>
internal sealed class PolishNames : NameForms
{
    private static readonly (string Ending, string Cases)[] Endings =
    [
        ("ski", "skiego,skiemu,skiego,skim,skim"),
        ("cki", "ckiego,ckiemu,ckiego,ckim,ckim"),
        ("dzki", "dzkiego,dzkiemu,dzkiego,dzkim,dzkim"),
        ("ska", "skiej/ski,skiej/sce,ską/skę,ską,skiej/sce"),
        ("cka", "ckiej,ckiej,cką,cką,ckiej"),
        ("dzka", "dzkiej,dzkiej,dzką,dzką,dzkiej"),
        ("ny", "nego/n,nemu/nom,nego/ny,nym/nami,nym/nach"),
        ("zy", "zego,zemu,zego,zym,zym"),
        ("ce", "c,com,ce,cami,cach"),
        ("chy", "ch/chego,chom/chemu,chy/chego,chami/chym,chach/chym"),
        ("y", "ego/,emu/om,ego/y,ym/ami,ym/ach"),
        ("ódź", "odzi,odzi,ódź,odzią,odzi"),
        ("dź", "dzia/dzi,dziowi/dzi,dź/dzia,dziem/dzią,dziu/dzi"),
        ("ów", "owa,owowi,ów/owa,owem,owie"),
        ("aw", "awia/awa,awiowi/awowi,aw/awia/awa,awiem/awem,awiu/awie"),
        ("łystok", "łegostoku/łystoku,łemustokowi/łystokowi,łystok,łymstokiem/łystokiem,łymstoku/łystoku"),
        ("cień", "tnia/cienia,tniowi/cieniowi,tnia/cienia/cień,tniem/cieniem,tniu/cieniu"),
        ("ąb", "ęba/ębia/ąba/ąbia,ębowi/ębiowi/ąbowi,ęba/ębia/ąb/ąba,ębem/ębiem/ąbem,ębie/ębiu/ąbie"),
        ("ąd", "ędu/ęda/ąda/ądu,ędowi/ądowi,ąd/ęda/ąda,ędem/ądem,ędzie/ądzie"),
        ("om", "omia/oma/omu,omiowi/omowi,om/omia/oma,omiem/omem,omiu/omie"),
        ("ień", "nia/ienia,niowi/ieniowi,nia/ienia/ień,niem/ieniem,niu/ieniu"),
        ("ś", "sia/si,siowi/si,sia/ś/si,siem/sią,siu/si"),
        ("ć", "cia/ci,ciowi/ci,cia/ć/ci,ciem/cią,ciu/ci"),
        ("ń", "nia/ni,niowi/ni,ń/nia,niem/nią,niu/ni"),
        ("eł", "ła/ela,łowi/elowi,ła/eł,łem/elem,le"),
        ("el", "la/ela,lowi/elowi,la/ela/el,lem/elem,lu/elu"),
        ("cz", "cza/czy,czowi/czy,cza/cz,czem/czą,czu/czy"),
        ("skie", "skiego,skiemu,skie,skiem/skim,skiem/skim"),
        ("ckie", "ckiego,ckiemu,ckie,ckiem/ckim,ckiem/ckim"),
        ("nie", "nia/niego,niu/niemu,nie,niem/nim,niu/nim"),
        ("bie", "bia,biu,bie,biem,biu"),
        ("i", "iego,iemu,iego,im,im"),
        ("ane", "anego,anemu,ane,anem/anym,anem/anym"),
        ("le", "la/l,lu/lom,le,lem/lami,lu/lach"),
        ("rze", "rza,rzu,rze,rzem,rzu"),
        ("ko", "ka/ki,ku/kowi/ce,ko/ka/kę,kiem/ką,ku/ce"),
        ("go", "ga/gi,gu/gowi/dze,go/ga/gę,giem/gą,gu/dze"),
        ("ro", "ra/ry,ru/rowi/rze,ro/ra/rę,rem/rą,rze"),
        ("ło", "ła/ły,łu/łowi/le,ło/ła/łę,łem/łą,le"),
        ("rz", "rza/rzu,rzowi,rza/rz,rzem,rzu"),
        ("sz", "sza/szu,szowi,sza/sz,szem,szu"),
        ("na", "ny/nej,nie/nej,nę/ną,ną,nie/nej"),
        ("ria", "rii,rii,rię,rią,rii"),
        ("ia", "i/ii,i/ii,ię,ią,i/ii"),
        ("ra", "ry,rze,rę,rą,rze"),
        ("ta", "ty,cie,tę,tą,cie"),
        ("da", "dy,dzie,dę,dą,dzie"),
        ("ka", "ki,ce,kę,ką,ce"),
        ("ga", "gi,dze,gę,gą,dze"),
        ("sła", "sły,śle/sle,słę,słą,śle/sle"),
        ("ła", "ły/łej,le/łej,łę/łą,łą,le/łej"),
        ("la", "li,li,lę,lą,li"),
        ("ja", "i/ji,i/ji,ję,ją,i/ji"),
        ("wa", "wy/wej,wie/wej,wę/wą,wą,wie/wej"),
        ("cza", "czy/czej,czy/czej,czę/czą,czą,czy/czej"),
        ("a", "y/i,ie/y,ę,ą,ie/y"),
        ("ek", "ka/eka,kowi/ekowi,ka/eka/ek,kiem/ekiem,ku/eku"),
        ("niec", "ńca/nieca,ńcowi/niecowi,ńca/niec/nieca,ńcem/niecem,ńcu/niecu"),
        ("ec", "ca,cowi,ca/ec,cem,cu"),
        ("o", "a,u/owi,o/a,em,ie/u"),
        ("k", "ka/ku,kowi,ka/k,kiem,ku"),
        ("g", "ga/gu,gowi,ga/g,giem,gu"),
        ("r", "ra/ru,rowi,ra/r,rem,rze"),
        ("ł", "ła/łu,łowi,ła/ł,łem,le"),
        ("t", "ta/tu,towi,ta/t,tem,cie"),
        ("d", "da/du,dowi,da/d,dem,dzie"),
        ("j", "ja/ju,jowi,ja/j,jem,ju"),
        ("l", "la/lu,lowi,la/l,lem,lu"),
    ];

    private const string Consonants = "bcfhmnpswxzżźśćń";

    /// <inheritdoc/>
    public override IReadOnlyList<string[]> FormsOf(string word)
    {
        if (word.Length < 3)
        {
            return [];
        }

        foreach (var (ending, cases) in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Declined(word.Substring(0, word.Length - ending.Length), cases);
            }
        }

        return Consonants.IndexOf(word[word.Length - 1]) >= 0 ? Declined(word, "a/u,owi,a/,em,ie/u") : [];
    }

    private static string[][] Declined(string stem, string cases) =>
        [.. cases.Split(',').Select(endings => endings.Split('/').Select(ending => stem + ending).ToArray())];
}
