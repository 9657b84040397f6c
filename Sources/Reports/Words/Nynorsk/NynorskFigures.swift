extension Nynorsk {
  func text(_ phrase: FigurePhrase) -> String {
    switch phrase {
    case .countryCollaborations: "Samarbeid som finst den dagen registeret blir vist for."
    case .countryMembers:
      "{Unit.many} som er medlem i eit samarbeid, kvar talt éin gong. Eigarar, {upper.authority} og andre "
        + "partar tel ikkje."
    case .countryMunicipalities: "Alle {unit.many} i datasettet."
    case .countryParticipation: "Medlemer delt på alle {unit.many}."
    case .countryParticipationPopulation: "Innbyggjarar i medlems{unit.the_many} delt på alle innbyggjarar."
    case .countryParticipationArea: "Arealet til medlemene delt på heile arealet, etter offisielt areal."
    case .countryMemberPopulation: "Innbyggjarar i {unit.the_many} som er medlem."
    case .countryMemberAreaKm2: "Offisielt areal av {unit.the_many} som er medlem."
    case .countryPopulation: "Innbyggjarar i alle {unit.many}."
    case .countryAreaKm2: "Offisielt areal av alle {unit.many}."
    case .countryOutsiders: "{Unit.many} som ikkje er medlem i noko samarbeid."
    case .countryOutsiderShare: "{Unit.many} utanfor delt på alle {unit.many}."
    case .countryOutsiderPopulation: "Innbyggjarar i {unit.the_many} utanfor."
    case .countryOutsiderPopulationShare: "Innbyggjarar i {unit.the_many} utanfor delt på alle innbyggjarar."
    case .countryLargeOutsiders: "{Unit.many} utanfor med {limit} innbyggjarar eller fleire."
    case .countryFte: "Summen av årsverka i samarbeida som har oppgitt dei."
    case .countryFteCollaborations: "Samarbeid som har oppgitt årsverk."
    case .countryMeanFte: "Summen av årsverka delt på samarbeida som har oppgitt dei."
    case .countryFte2OrMore: "Samarbeid med {limit} årsverk eller fleire delt på samarbeida som har oppgitt dei."
    case .countryMeanMembers: "Medlemer i alle samarbeid delt på talet på samarbeid."
    case .countryMeanPopulation: "Innbyggjarar i alle samarbeid delt på talet på samarbeid."
    case .countrySmallestPopulation: "Innbyggjarar i samarbeidet som har færrast."
    case .countryLargestPopulation: "Innbyggjarar i samarbeidet som har flest."
    case .countryLabourMarketMembers:
      "Medlemer i samarbeid som ikkje er regionale, delt på alle medlemer. Regionalt er eit samarbeid med minst "
        + "så mange medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryLabourMarketPopulation:
      "Innbyggjarar i samarbeid som ikkje er regionale, delt på alle innbyggjarar. Regionalt er eit samarbeid "
        + "med minst så mange medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» "
        + "seier."
    case .countryRegionalCollaborations:
      "Regionale samarbeid. Regionalt er eit samarbeid med minst så mange medlemer og så stort areal som "
        + "grensene «regional_members» og «regional_area_km2» seier."
    case .countryRegionalMembers:
      "Medlemer i regionale samarbeid delt på alle medlemer. Regionalt er eit samarbeid med minst så mange "
        + "medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryRegionalMunicipalities:
      "Medlemer i regionale samarbeid delt på alle {unit.many}. Regionalt er eit samarbeid med minst så mange "
        + "medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryRegionalPopulation:
      "Innbyggjarar i regionale samarbeid delt på alle innbyggjarar. Regionalt er eit samarbeid med minst så "
        + "mange medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryLabourMarketCollaborations:
      "Samarbeid som ikkje er regionale. Regionalt er eit samarbeid med minst så mange medlemer og så stort "
        + "areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryLabourMarketCollaborationShare:
      "Samarbeid som ikkje er regionale, delt på alle samarbeid. Regionalt er eit samarbeid med minst så mange "
        + "medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countryLabourMarketMunicipalities:
      "Medlemer i samarbeid som ikkje er regionale, delt på alle {unit.many}. Regionalt er eit samarbeid med "
        + "minst så mange medlemer og så stort areal som grensene «regional_members» og «regional_area_km2» seier."
    case .countrySmallMunicipalities: "{Unit.many} med under {limit} innbyggjarar."
    case .countrySmallOutsiders: "{Unit.many} utanfor med under {limit} innbyggjarar."
    case .countrySmallOutsiderShare:
      "{Unit.many} utanfor med under {limit} innbyggjarar delt på alle {unit.many} med under {limit} innbyggjarar."
    case .countryOutsidersPerMember: "{Unit.many} utanfor delt på {unit.the_many} som er medlem."
    case .countryPopulousCollaborations: "Samarbeid med meir enn {limit} innbyggjarar delt på alle samarbeid."
    case .countryFewestMembers: "Medlemer i samarbeidet som har færrast."
    case .countryMostMembers: "Medlemer i samarbeidet som har flest."
    case .countryPopulationOfRoundedRows:
      "Innbyggjarar i kvart samarbeid, avrunda til næraste 1 000 og så lagde saman, slik ein lesar legg saman "
        + "trykte rader."
    case .countryAreaOfRoundedRows:
      "Arealet av kvart samarbeid, avrunda til næraste 100 km² og så lagt saman, slik ein lesar legg saman "
        + "trykte rader."
    case .countryPurelyMunicipalCollaborations: "Samarbeid utan {upper.authority} mellom partane."
    case .countryCollaborationsWithUpperAuthority:
      "Samarbeid med {upper.authority} mellom partane, anten parten er medeigar eller er med på einskilde avtalar."
    case .countryCollaborationsWithStateBody: "Samarbeid med ei statleg verksemd mellom partane."
    case .countryRelations: "Anna samarbeid enn medlemskap som datasettet fortel om."
    case .countryPlans: "Planlagde samarbeid som datasettet fortel om."
    case .countryArrangements: "Ordningar som er vurderte, men ikkje rekna med."
    case .countryUpperUnits: "{Upper.many} med {unit.many} i."
    case .countryUpperUnitsNearlyCovered: "{Upper.many} der minst {limit} av {unit.the_many} er medlem."
    case .countryLowestUpperShare: "Delen medlemer i {upper.the_one} der han er lågast: medlemer delt på {unit.many}."
    case .countryHighestUpperShare: "Delen medlemer i {upper.the_one} der han er høgast: medlemer delt på {unit.many}."
    case .countryResidualsAndCounterweights:
      "Samarbeid som regelen for restsamarbeid og motvekt finn: senteret står utanfor, og samarbeidet er ikkje "
        + "ein arbeidsmarknad for seg."
    case .countryUncoveredCityRegions: "Folkerike regionar der ingen av sentera er medlem i noko samarbeid."
    case .countryPartlyCoveredCityRegions:
      "Folkerike regionar der samarbeidet til senteret dekkjer for liten del av innbyggjarane."
    case .countrySplitRegions: "Regionar med medlemer i fleire samarbeid."
    case .countryScatteredCollaborations: "Samarbeid i fleire delar, eller over mange regionar."
    case .countryHoles: "{Unit.many} utanfor der alle naboar over land er med i eitt og same samarbeid."
    case .countryEnclaves: "{Unit.many} utanfor der alle naboar over land er med i eit samarbeid."
    case .countryCrossCountyCollaborations: "Samarbeid med medlemer i fleire {upper.many}."
    case .upperUnitMunicipalities: "{Unit.many} i {upper.the_one}."
    case .upperUnitMembers:
      "{Unit.many} i {upper.the_one} som er medlem i eit samarbeid, uansett kvar samarbeidet er ført."
    case .upperUnitShare: "Medlemer delt på {unit.many} i {upper.the_one}."
    case .upperUnitPopulation: "Innbyggjarar i {upper.the_one}."
    case .upperUnitMemberPopulation: "Innbyggjarar i medlems{unit.the_many} i {upper.the_one}."
    case .upperUnitParticipationPopulation:
      "Innbyggjarar i medlems{unit.the_many} delt på alle innbyggjarar i {upper.the_one}."
    case .upperUnitAreaKm2: "Offisielt areal av {unit.the_many} i {upper.the_one}."
    case .upperUnitMemberAreaKm2: "Offisielt areal av medlems{unit.the_many} i {upper.the_one}."
    case .upperUnitParticipationArea: "Arealet til medlemene delt på heile arealet i {upper.the_one}."
    case .upperUnitOutsiderPopulation: "Innbyggjarar i {unit.the_many} utanfor i {upper.the_one}."
    case .upperUnitOutsiders: "{Unit.many} i {upper.the_one} som ikkje er medlem i noko samarbeid."
    case .upperUnitCollaborations: "Samarbeid med medlem i {upper.the_one}."
    case .upperUnitShareOfOutsiders: "{Unit.many} utanfor i {upper.the_one} delt på alle {unit.many} utanfor."
    case .upperUnitFiledCollaborations: "Samarbeid som er førte under {upper.the_one}."
    case .sizeClassFrom: "Færrast innbyggjarar i klassen."
    case .sizeClassTo: "Færrast innbyggjarar i klassen over."
    case .sizeClassMunicipalities: "{Unit.many} i klassen."
    case .sizeClassMembers: "{Unit.many} i klassen som er medlem i eit samarbeid."
    case .sizeClassShare: "Medlemer delt på {unit.many} i klassen."
    case .collaborationNumber: "Nummeret til samarbeidet på kart og i tabellar."
    case .collaborationMembers:
      "{Unit.many} som er medlem i samarbeidet. Eigarar, {upper.authority} og andre partar tel ikkje."
    case .collaborationPopulation: "Innbyggjarar i medlems{unit.the_many}."
    case .collaborationAreaKm2: "Offisielt areal av medlems{unit.the_many}."
    case .collaborationFte: "Årsverk som samarbeidet har oppgitt."
    case .collaborationEstablished: "Året samarbeidet kom til."
    case .collaborationRegionsTouched: "Regionar med minst éin medlem."
    case .collaborationRegionsWhole: "Regionar der alle {unit.many} er medlem."
    case .collaborationDominantShare:
      "Innbyggjarane til medlemene i regionen der flest av dei bur, delt på alle innbyggjarane til medlemene."
    case .collaborationDominantCover:
      "Innbyggjarane til medlemene i regionen der flest av dei bur, delt på innbyggjarane i regionen."
    case .collaborationMeanCover:
      "For gjennomsnittsinnbyggjaren: kor stor del av sin eigen arbeidsmarknad samarbeidet dekkjer. For kvar "
        + "region blir innbyggjarane til medlemene gonga med delen av regionen dei utgjer; summen blir delt på "
        + "innbyggjarane til medlemene."
    case .collaborationLeaderless:
      "Innbyggjarane til medlemene i regionar der ingen av sentera er medlem, delt på alle innbyggjarane til "
        + "medlemene."
    case .collaborationSelfContainment:
      "Sysselsette som både bur og arbeider i medlems{unit.the_many}, delt på alle sysselsette som bur der."
    case .collaborationSelfContainmentDemand:
      "Sysselsette som både bur og arbeider i medlems{unit.the_many}, delt på alle som arbeider der."
    case .collaborationStrongestPullShare:
      "Sysselsette som bur i medlems{unit.the_many} og arbeider i {unit.the_one} utanfor som flest arbeider i, "
        + "delt på alle sysselsette som bur der."
    case .collaborationEmployedResidents: "Sysselsette som bur i medlems{unit.the_many}."
    case .collaborationJobs: "Sysselsette som arbeider i medlems{unit.the_many}."
    case .collaborationLandPieces: "Delar samarbeidet fell i når berre felles grense på land bind saman."
    case .collaborationPieces: "Delar samarbeidet fell i når også kort avstand over vatn bind saman."
    case .collaborationUpperAuthorities: "{Upper.authority} mellom partane."
    case .collaborationStateBodies: "Statlege verksemder mellom partane; ei rad i registeret tel som éi."
    case .collaborationOwners: "Eigarar som ikkje er medlem."
    case .collaborationOtherParties: "Andre partar: selskap, kyrkjer, sjukeheimar. Ei rad i registeret tel som éin."
    case .collaborationCaseByCaseParties: "{Unit.many} som er med frå sak til sak utan å vere medlem."
    case .collaborationLeft: "{Unit.many} som hendingane seier har gått ut."
    case .collaborationJoined: "{Unit.many} som hendingane seier har komme til etter etableringa."
    case .collaborationUpperUnits: "{Upper.many} med medlem i samarbeidet."
    case .collaborationPopulationShare: "Innbyggjarar i medlems{unit.the_many} delt på alle innbyggjarar i landet."
    case .collaborationOverLongerTime:
      "1 når samarbeidet er vakse fram over lengre tid utan eit etableringsår, elles 0."
    case .collaborationHostSince:
      "Året då verten for samarbeidet vart til ved samanslåing, etter tabellen over endringar i {unit.joined}nummer."
    case .regionMunicipalities: "{Unit.many} i regionen."
    case .regionPopulation: "Innbyggjarar i regionen."
    case .regionMembers: "{Unit.many} i regionen som er medlem i eit samarbeid."
    case .regionCover: "Innbyggjarar i medlems{unit.the_many} i regionen delt på alle innbyggjarar i regionen."
    case .regionCollaborations: "Samarbeid med medlem i regionen."
    case .regionCentres: "Senter i regionen, slik inndelinga peikar dei ut."
    case .regionCentresInCollaborations: "Senter i regionen som er medlem i eit samarbeid."
    case .regionOutsiders: "{Unit.many} i regionen som ikkje er medlem i noko samarbeid."
    case .municipalityPopulation: "Innbyggjarar i {unit.the_one}."
    case .municipalityAreaKm2: "Offisielt areal, land og ferskvatn."
    case .municipalityLandAreaKm2: "Offisielt landareal."
    case .municipalityCentrality:
      "Indeks for nærleik til arbeidsplassar og tenester, slik datasettet oppgir han; høgare er meir sentralt."
    case .municipalityCollaborations:
      "Samarbeid som {unit.the_one} er medlem i: 1, eller 0 når {unit?han|ho|det} står utanfor."
    case .municipalityMergedFrom: "{Unit.many} som vart slått saman til {unit?denne|denne|dette}; 0 når ingen vart det."
    case .municipalityEmployedResidents: "Sysselsette som bur i {unit.the_one}."
    case .municipalityJobs: "Sysselsette som arbeider i {unit.the_one}."
    case .municipalitySelfContainment:
      "Sysselsette som både bur og arbeider i {unit.the_one}, delt på alle sysselsette som bur der."
    case .groupMunicipalities: "{Unit.many} som er nemnde saman."
    case .groupMembers: "Dei av dei som er medlem i eit samarbeid."
    case .groupShare: "Medlemer delt på alle {unit.many} som er nemnde saman."
    case .groupPopulation: "Innbyggjarar i {unit.the_many} som er nemnde saman."
    case .groupOutsiders: "Dei av dei som ikkje er medlem i noko samarbeid."
    case .groupCollaborations: "Samarbeid som nokon av dei er medlem i."
    case .modelCollaborations:
      "Samarbeid som registeret seier er organiserte slik. Står det tomt der, tel samarbeidet ikkje."
    case .relationNamedParties: "Partar som er namngitte."
    case .relationDeclaredParties: "Partar i alt etter kjelda, som ikkje namngir dei. Talet er ført inn, ikkje talt."
    case .relationDeclaredShare: "Partar i alt etter kjelda delt på alle {unit.many}."
    case .planMunicipalities: "{Unit.many} som er namngitte i planen."
    case .arrangementMunicipalities: "{Unit.many} i ordninga: dei namngitte, eller så mange som kjelda oppgir."
    }
  }
}
