extension Bokmaal {
  func text(_ phrase: FigurePhrase) -> String {
    switch phrase {
    case .countryCollaborations: "Samarbeid som finnes den dagen registeret vises for."
    case .countryMembers:
      "{Unit.many} som er medlem i et samarbeid, hver talt én gang. Eiere, {upper.authority} og andre parter "
        + "teller ikke."
    case .countryMunicipalities: "Alle {unit.many} i datasettet."
    case .countryParticipation: "Medlemmer delt på alle {unit.many}."
    case .countryParticipationPopulation: "Innbyggere i medlems{unit.the_many} delt på alle innbyggere."
    case .countryParticipationArea: "Arealet til medlemmene delt på hele arealet, etter offisielt areal."
    case .countryMemberPopulation: "Innbyggere i {unit.the_many} som er medlem."
    case .countryMemberAreaKm2: "Offisielt areal av {unit.the_many} som er medlem."
    case .countryPopulation: "Innbyggere i alle {unit.many}."
    case .countryAreaKm2: "Offisielt areal av alle {unit.many}."
    case .countryOutsiders: "{Unit.many} som ikke er medlem i noe samarbeid."
    case .countryOutsiderShare: "{Unit.many} utenfor delt på alle {unit.many}."
    case .countryOutsiderPopulation: "Innbyggere i {unit.the_many} utenfor."
    case .countryOutsiderPopulationShare: "Innbyggere i {unit.the_many} utenfor delt på alle innbyggere."
    case .countryLargeOutsiders: "{Unit.many} utenfor med {limit} innbyggere eller flere."
    case .countryFte: "Summen av årsverkene i samarbeidene som har oppgitt dem."
    case .countryFteCollaborations: "Samarbeid som har oppgitt årsverk."
    case .countryMeanFte: "Summen av årsverkene delt på samarbeidene som har oppgitt dem."
    case .countryFte2OrMore: "Samarbeid med {limit} årsverk eller flere delt på samarbeidene som har oppgitt dem."
    case .countryMeanMembers: "Medlemmer i alle samarbeid delt på antall samarbeid."
    case .countryMeanPopulation: "Innbyggere i alle samarbeid delt på antall samarbeid."
    case .countrySmallestPopulation: "Innbyggere i samarbeidet som har færrest."
    case .countryLargestPopulation: "Innbyggere i samarbeidet som har flest."
    case .countryLabourMarketMembers:
      "Medlemmer i samarbeid som ikke er regionale, delt på alle medlemmer. Regionalt er et samarbeid med minst "
        + "så mange medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryLabourMarketPopulation:
      "Innbyggere i samarbeid som ikke er regionale, delt på alle innbyggere. Regionalt er et samarbeid med "
        + "minst så mange medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryRegionalCollaborations:
      "Regionale samarbeid. Regionalt er et samarbeid med minst så mange medlemmer og så stort areal som "
        + "grensene «regional_members» og «regional_area_km2» sier."
    case .countryRegionalMembers:
      "Medlemmer i regionale samarbeid delt på alle medlemmer. Regionalt er et samarbeid med minst så mange "
        + "medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryRegionalMunicipalities:
      "Medlemmer i regionale samarbeid delt på alle {unit.many}. Regionalt er et samarbeid med minst så mange "
        + "medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryRegionalPopulation:
      "Innbyggere i regionale samarbeid delt på alle innbyggere. Regionalt er et samarbeid med minst så mange "
        + "medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryLabourMarketCollaborations:
      "Samarbeid som ikke er regionale. Regionalt er et samarbeid med minst så mange medlemmer og så stort "
        + "areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryLabourMarketCollaborationShare:
      "Samarbeid som ikke er regionale, delt på alle samarbeid. Regionalt er et samarbeid med minst så mange "
        + "medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countryLabourMarketMunicipalities:
      "Medlemmer i samarbeid som ikke er regionale, delt på alle {unit.many}. Regionalt er et samarbeid med "
        + "minst så mange medlemmer og så stort areal som grensene «regional_members» og «regional_area_km2» sier."
    case .countrySmallMunicipalities: "{Unit.many} med under {limit} innbyggere."
    case .countrySmallOutsiders: "{Unit.many} utenfor med under {limit} innbyggere."
    case .countrySmallOutsiderShare:
      "{Unit.many} utenfor med under {limit} innbyggere delt på alle {unit.many} med under {limit} innbyggere."
    case .countryOutsidersPerMember: "{Unit.many} utenfor delt på {unit.the_many} som er medlem."
    case .countryPopulousCollaborations: "Samarbeid med mer enn {limit} innbyggere delt på alle samarbeid."
    case .countryFewestMembers: "Medlemmer i samarbeidet som har færrest."
    case .countryMostMembers: "Medlemmer i samarbeidet som har flest."
    case .countryPopulationOfRoundedRows:
      "Innbyggere i hvert samarbeid, avrundet til nærmeste 1 000 og så lagt sammen, slik en leser legger sammen "
        + "trykte rader."
    case .countryAreaOfRoundedRows:
      "Arealet av hvert samarbeid, avrundet til nærmeste 100 km² og så lagt sammen, slik en leser legger sammen "
        + "trykte rader."
    case .countryPurelyMunicipalCollaborations: "Samarbeid uten {upper.authority} blant partene."
    case .countryCollaborationsWithUpperAuthority:
      "Samarbeid med {upper.authority} blant partene, uansett om parten er medeier eller deltar på enkelte avtaler."
    case .countryCollaborationsWithStateBody: "Samarbeid med en statlig virksomhet blant partene."
    case .countryRelations: "Annet samarbeid enn medlemskap som datasettet forteller om."
    case .countryPlans: "Planlagte samarbeid som datasettet forteller om."
    case .countryArrangements: "Ordninger som er vurdert, men ikke regnet med."
    case .countryUpperUnits: "{Upper.many} med {unit.many} i."
    case .countryUpperUnitsNearlyCovered: "{Upper.many} der minst {limit} av {unit.the_many} er medlem."
    case .countryLowestUpperShare:
      "Andelen medlemmer i {upper.the_one} der den er lavest: medlemmer delt på {unit.many}."
    case .countryHighestUpperShare:
      "Andelen medlemmer i {upper.the_one} der den er høyest: medlemmer delt på {unit.many}."
    case .countryResidualsAndCounterweights:
      "Samarbeid som regelen for restsamarbeid og motvekt finner: senteret står utenfor, og samarbeidet er ikke "
        + "et arbeidsmarked for seg."
    case .countryUncoveredCityRegions: "Folkerike regioner der ingen av sentrene er medlem i noe samarbeid."
    case .countryPartlyCoveredCityRegions:
      "Folkerike regioner der senterets samarbeid dekker for liten del av innbyggerne."
    case .countrySplitRegions: "Regioner med medlemmer i flere samarbeid."
    case .countryScatteredCollaborations: "Samarbeid i flere deler, eller over mange regioner."
    case .countryHoles: "{Unit.many} utenfor der alle naboer over land er med i ett og samme samarbeid."
    case .countryEnclaves: "{Unit.many} utenfor der alle naboer over land er med i et samarbeid."
    case .countryCrossCountyCollaborations: "Samarbeid med medlemmer i flere {upper.many}."
    case .upperUnitMunicipalities: "{Unit.many} i {upper.the_one}."
    case .upperUnitMembers:
      "{Unit.many} i {upper.the_one} som er medlem i et samarbeid, uansett hvor samarbeidet er ført."
    case .upperUnitShare: "Medlemmer delt på {unit.many} i {upper.the_one}."
    case .upperUnitPopulation: "Innbyggere i {upper.the_one}."
    case .upperUnitMemberPopulation: "Innbyggere i medlems{unit.the_many} i {upper.the_one}."
    case .upperUnitParticipationPopulation:
      "Innbyggere i medlems{unit.the_many} delt på alle innbyggere i {upper.the_one}."
    case .upperUnitAreaKm2: "Offisielt areal av {unit.the_many} i {upper.the_one}."
    case .upperUnitMemberAreaKm2: "Offisielt areal av medlems{unit.the_many} i {upper.the_one}."
    case .upperUnitParticipationArea: "Arealet til medlemmene delt på hele arealet i {upper.the_one}."
    case .upperUnitOutsiderPopulation: "Innbyggere i {unit.the_many} utenfor i {upper.the_one}."
    case .upperUnitOutsiders: "{Unit.many} i {upper.the_one} som ikke er medlem i noe samarbeid."
    case .upperUnitCollaborations: "Samarbeid med medlem i {upper.the_one}."
    case .upperUnitShareOfOutsiders: "{Unit.many} utenfor i {upper.the_one} delt på alle {unit.many} utenfor."
    case .upperUnitFiledCollaborations: "Samarbeid som er ført under {upper.the_one}."
    case .sizeClassFrom: "Færrest innbyggere i klassen."
    case .sizeClassTo: "Færrest innbyggere i klassen over."
    case .sizeClassMunicipalities: "{Unit.many} i klassen."
    case .sizeClassMembers: "{Unit.many} i klassen som er medlem i et samarbeid."
    case .sizeClassShare: "Medlemmer delt på {unit.many} i klassen."
    case .collaborationNumber: "Samarbeidets nummer på kart og i tabeller."
    case .collaborationMembers:
      "{Unit.many} som er medlem i samarbeidet. Eiere, {upper.authority} og andre parter teller ikke."
    case .collaborationPopulation: "Innbyggere i medlems{unit.the_many}."
    case .collaborationAreaKm2: "Offisielt areal av medlems{unit.the_many}."
    case .collaborationFte: "Årsverk som samarbeidet har oppgitt."
    case .collaborationEstablished: "Året samarbeidet kom til."
    case .collaborationRegionsTouched: "Regioner med minst ett medlem."
    case .collaborationRegionsWhole: "Regioner der alle {unit.many} er medlem."
    case .collaborationDominantShare:
      "Medlemmenes innbyggere i regionen der flest av dem bor, delt på alle medlemmenes innbyggere."
    case .collaborationDominantCover:
      "Medlemmenes innbyggere i regionen der flest av dem bor, delt på regionens innbyggere."
    case .collaborationMeanCover:
      "For gjennomsnittsinnbyggeren: hvor stor del av sitt eget arbeidsmarked samarbeidet dekker. For hver "
        + "region ganges medlemmenes innbyggere med andelen av regionen de utgjør; summen deles på medlemmenes "
        + "innbyggere."
    case .collaborationLeaderless:
      "Medlemmenes innbyggere i regioner der ingen av sentrene er medlem, delt på alle medlemmenes innbyggere."
    case .collaborationSelfContainment:
      "Sysselsatte som både bor og arbeider i medlems{unit.the_many}, delt på alle sysselsatte som bor der."
    case .collaborationSelfContainmentDemand:
      "Sysselsatte som både bor og arbeider i medlems{unit.the_many}, delt på alle som arbeider der."
    case .collaborationStrongestPullShare:
      "Sysselsatte som bor i medlems{unit.the_many} og arbeider i {unit.the_one} utenfor som flest arbeider i, "
        + "delt på alle sysselsatte som bor der."
    case .collaborationEmployedResidents: "Sysselsatte som bor i medlems{unit.the_many}."
    case .collaborationJobs: "Sysselsatte som arbeider i medlems{unit.the_many}."
    case .collaborationLandPieces: "Deler samarbeidet faller i når bare felles grense på land binder sammen."
    case .collaborationPieces: "Deler samarbeidet faller i når også kort avstand over vann binder sammen."
    case .collaborationUpperAuthorities: "{Upper.authority} blant partene."
    case .collaborationStateBodies: "Statlige virksomheter blant partene; en rad i registeret teller som én."
    case .collaborationOwners: "Eiere som ikke er medlem."
    case .collaborationOtherParties: "Andre parter: selskaper, kirker, sykehjem. En rad i registeret teller som én."
    case .collaborationCaseByCaseParties: "{Unit.many} som er med fra sak til sak uten å være medlem."
    case .collaborationLeft: "{Unit.many} som hendelsene sier har gått ut."
    case .collaborationJoined: "{Unit.many} som hendelsene sier har kommet til etter etableringen."
    case .collaborationUpperUnits: "{Upper.many} med medlem i samarbeidet."
    case .collaborationPopulationShare: "Innbyggere i medlems{unit.the_many} delt på alle innbyggere i landet."
    case .collaborationOverLongerTime:
      "1 når samarbeidet er vokst fram over lengre tid uten et etableringsår, ellers 0."
    case .collaborationHostSince:
      "Året da verten for samarbeidet ble til ved sammenslåing, etter tabellen over endringer i {unit.joined}numre."
    case .regionMunicipalities: "{Unit.many} i regionen."
    case .regionPopulation: "Innbyggere i regionen."
    case .regionMembers: "{Unit.many} i regionen som er medlem i et samarbeid."
    case .regionCover: "Innbyggere i regionens medlems{unit.many} delt på alle innbyggere i regionen."
    case .regionCollaborations: "Samarbeid med medlem i regionen."
    case .regionCentres: "Sentre i regionen, slik inndelingen peker dem ut."
    case .regionCentresInCollaborations: "Sentre i regionen som er medlem i et samarbeid."
    case .regionOutsiders: "{Unit.many} i regionen som ikke er medlem i noe samarbeid."
    case .municipalityPopulation: "Innbyggere i {unit.the_one}."
    case .municipalityAreaKm2: "Offisielt areal, land og ferskvann."
    case .municipalityLandAreaKm2: "Offisielt landareal."
    case .municipalityCentrality:
      "Indeks for nærhet til arbeidsplasser og tjenester, som datasettet oppgir den; høyere er mer sentralt."
    case .municipalityCollaborations:
      "Samarbeid som {unit.the_one} er medlem i: 1, eller 0 når {unit?den|det} står utenfor."
    case .municipalityMergedFrom: "{Unit.many} som ble slått sammen til {unit?denne|dette}; 0 når ingen ble det."
    case .municipalityEmployedResidents: "Sysselsatte som bor i {unit.the_one}."
    case .municipalityJobs: "Sysselsatte som arbeider i {unit.the_one}."
    case .municipalitySelfContainment:
      "Sysselsatte som både bor og arbeider i {unit.the_one}, delt på alle sysselsatte som bor der."
    case .groupMunicipalities: "{Unit.many} som er nevnt sammen."
    case .groupMembers: "De av dem som er medlem i et samarbeid."
    case .groupShare: "Medlemmer delt på alle {unit.many} som er nevnt sammen."
    case .groupPopulation: "Innbyggere i {unit.the_many} som er nevnt sammen."
    case .groupOutsiders: "De av dem som ikke er medlem i noe samarbeid."
    case .groupCollaborations: "Samarbeid som noen av dem er medlem i."
    case .modelCollaborations:
      "Samarbeid som registeret sier er organisert slik. Står det tomt der, teller samarbeidet ikke."
    case .relationNamedParties: "Parter som er navngitt."
    case .relationDeclaredParties: "Parter i alt etter kilden, som ikke navngir dem. Tallet er ført inn, ikke talt."
    case .relationDeclaredShare: "Parter i alt etter kilden delt på alle {unit.many}."
    case .planMunicipalities: "{Unit.many} som er navngitt i planen."
    case .arrangementMunicipalities: "{Unit.many} i ordningen: de navngitte, eller så mange som kilden oppgir."
    }
  }
}
