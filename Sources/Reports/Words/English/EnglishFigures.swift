extension English {
  func text(_ phrase: FigurePhrase) -> String {
    switch phrase {
    case .countryCollaborations: "Collaborations that exist on the day the register is shown for."
    case .countryMembers:
      "{Unit.many} that are members of a collaboration, each counted once. Owners, {upper.authority} and other "
        + "parties do not count."
    case .countryMunicipalities: "All {unit.many} of the data set."
    case .countryParticipation: "Members over all {unit.many}."
    case .countryParticipationPopulation: "Inhabitants of the members over all inhabitants."
    case .countryParticipationArea: "The area of the members over the whole area, by official figures."
    case .countryMemberPopulation: "Inhabitants of the {unit.many} that are members."
    case .countryMemberAreaKm2: "Official area of the {unit.many} that are members."
    case .countryPopulation: "Inhabitants of all {unit.many}."
    case .countryAreaKm2: "Official area of all {unit.many}."
    case .countryOutsiders: "{Unit.many} that are members of no collaboration."
    case .countryOutsiderShare: "{Unit.many} outside over all {unit.many}."
    case .countryOutsiderPopulation: "Inhabitants of the {unit.many} outside."
    case .countryOutsiderPopulationShare: "Inhabitants of the {unit.many} outside over all inhabitants."
    case .countryLargeOutsiders: "{Unit.many} outside with {limit} inhabitants or more."
    case .countryFte: "The sum of the full-time equivalents of the collaborations that state them."
    case .countryFteCollaborations: "Collaborations that state their full-time equivalents."
    case .countryMeanFte: "The sum of the full-time equivalents over the collaborations that state them."
    case .countryFte2OrMore: "Collaborations with {limit} full-time equivalents or more over those that state them."
    case .countryMeanMembers: "Members of all collaborations over the number of collaborations."
    case .countryMeanPopulation: "Inhabitants of all collaborations over the number of collaborations."
    case .countrySmallestPopulation: "Inhabitants of the collaboration that has fewest."
    case .countryLargestPopulation: "Inhabitants of the collaboration that has most."
    case .countryLabourMarketMembers:
      "Members of collaborations that are not regional over all members. Regional is a collaboration with at "
        + "least the members and the area that the limits regional_members and regional_area_km2 say."
    case .countryLabourMarketPopulation:
      "Inhabitants of collaborations that are not regional over all inhabitants. Regional is a collaboration "
        + "with at least the members and the area that the limits regional_members and regional_area_km2 say."
    case .countryRegionalCollaborations:
      "Regional collaborations. Regional is a collaboration with at least the members and the area that the "
        + "limits regional_members and regional_area_km2 say."
    case .countryRegionalMembers:
      "Members of regional collaborations over all members. Regional is a collaboration with at least the "
        + "members and the area that the limits regional_members and regional_area_km2 say."
    case .countryRegionalMunicipalities:
      "Members of regional collaborations over all {unit.many}. Regional is a collaboration with at least the "
        + "members and the area that the limits regional_members and regional_area_km2 say."
    case .countryRegionalPopulation:
      "Inhabitants of regional collaborations over all inhabitants. Regional is a collaboration with at least "
        + "the members and the area that the limits regional_members and regional_area_km2 say."
    case .countryLabourMarketCollaborations:
      "Collaborations that are not regional. Regional is a collaboration with at least the members and the area "
        + "that the limits regional_members and regional_area_km2 say."
    case .countryLabourMarketCollaborationShare:
      "Collaborations that are not regional over all collaborations. Regional is a collaboration with at least "
        + "the members and the area that the limits regional_members and regional_area_km2 say."
    case .countryLabourMarketMunicipalities:
      "Members of collaborations that are not regional over all {unit.many}. Regional is a collaboration with "
        + "at least the members and the area that the limits regional_members and regional_area_km2 say."
    case .countrySmallMunicipalities: "{Unit.many} with fewer than {limit} inhabitants."
    case .countrySmallOutsiders: "{Unit.many} outside with fewer than {limit} inhabitants."
    case .countrySmallOutsiderShare:
      "{Unit.many} outside with fewer than {limit} inhabitants over all {unit.many} with fewer than {limit}."
    case .countryOutsidersPerMember: "{Unit.many} outside over the {unit.many} that are members."
    case .countryPopulousCollaborations: "Collaborations with more than {limit} inhabitants over all collaborations."
    case .countryFewestMembers: "Members of the collaboration that has fewest."
    case .countryMostMembers: "Members of the collaboration that has most."
    case .countryPopulationOfRoundedRows:
      "Inhabitants of each collaboration, rounded to the nearest 1,000 and then added, as a reader adds printed rows."
    case .countryAreaOfRoundedRows:
      "The area of each collaboration, rounded to the nearest 100 km² and then added, as a reader adds printed rows."
    case .countryPurelyMunicipalCollaborations: "Collaborations without {upper.authority} among their parties."
    case .countryCollaborationsWithUpperAuthority:
      "Collaborations with {upper.authority} among their parties, whether it is an owner or joins single agreements."
    case .countryCollaborationsWithStateBody: "Collaborations with a body of the state among their parties."
    case .countryRelations: "Cooperation besides membership that the data set tells of."
    case .countryPlans: "Planned collaborations that the data set tells of."
    case .countryArrangements: "Arrangements that were considered and not counted."
    case .countryUpperUnits: "{Upper.many} with {unit.many} in them."
    case .countryUpperUnitsNearlyCovered: "{Upper.many} in which at least {limit} of the {unit.many} are members."
    case .countryLowestUpperShare:
      "The share of members where it is lowest of all {upper.many}: members over {unit.many}."
    case .countryHighestUpperShare:
      "The share of members where it is highest of all {upper.many}: members over {unit.many}."
    case .countryResidualsAndCounterweights:
      "Collaborations that the rule for leftovers and counterweights finds: the centre stands outside, and the "
        + "collaboration is no labour market of its own."
    case .countryUncoveredCityRegions: "Populous regions none of whose centres is a member of any collaboration."
    case .countryPartlyCoveredCityRegions:
      "Populous regions of which the centre’s collaboration covers too small a part."
    case .countrySplitRegions: "Regions with members of several collaborations."
    case .countryScatteredCollaborations: "Collaborations in several pieces, or over many regions."
    case .countryHoles:
      "{Unit.many} outside all of whose land neighbours are members of one and the same collaboration."
    case .countryEnclaves: "{Unit.many} outside all of whose land neighbours are members of some collaboration."
    case .countryCrossCountyCollaborations: "Collaborations with members in several {upper.many}."
    case .upperUnitMunicipalities: "{Unit.many} in the {upper.one}."
    case .upperUnitMembers:
      "{Unit.many} in the {upper.one} that are members of a collaboration, wherever that is filed."
    case .upperUnitShare: "Members over {unit.many} in the {upper.one}."
    case .upperUnitPopulation: "Inhabitants in the {upper.one}."
    case .upperUnitMemberPopulation: "Inhabitants of the members in the {upper.one}."
    case .upperUnitParticipationPopulation: "Inhabitants of the members over all inhabitants in the {upper.one}."
    case .upperUnitAreaKm2: "Official area of the {unit.many} in the {upper.one}."
    case .upperUnitMemberAreaKm2: "Official area of the members in the {upper.one}."
    case .upperUnitParticipationArea: "The area of the members over the whole area in the {upper.one}."
    case .upperUnitOutsiderPopulation: "Inhabitants of the {unit.many} outside in the {upper.one}."
    case .upperUnitOutsiders: "{Unit.many} in the {upper.one} that are members of no collaboration."
    case .upperUnitCollaborations: "Collaborations with a member in the {upper.one}."
    case .upperUnitShareOfOutsiders: "{Unit.many} outside in the {upper.one} over all {unit.many} outside."
    case .upperUnitFiledCollaborations: "Collaborations that are filed under the {upper.one}."
    case .sizeClassFrom: "Fewest inhabitants in the class."
    case .sizeClassTo: "Fewest inhabitants in the class above."
    case .sizeClassMunicipalities: "{Unit.many} in the class."
    case .sizeClassMembers: "{Unit.many} in the class that are members of a collaboration."
    case .sizeClassShare: "Members over {unit.many} in the class."
    case .collaborationNumber: "The collaboration’s number on maps and in tables."
    case .collaborationMembers:
      "{Unit.many} that are members of the collaboration. Owners, {upper.authority} and other parties do not count."
    case .collaborationPopulation: "Inhabitants of the members."
    case .collaborationAreaKm2: "Official area of the members."
    case .collaborationFte: "Full-time equivalents that the collaboration states."
    case .collaborationEstablished: "The year in which the collaboration came to be."
    case .collaborationRegionsTouched: "Regions with at least one member."
    case .collaborationRegionsWhole: "Regions all of whose {unit.many} are members."
    case .collaborationDominantShare:
      "The members’ inhabitants in the region where most of them live over all inhabitants of the members."
    case .collaborationDominantCover:
      "The members’ inhabitants in the region where most of them live over the region’s inhabitants."
    case .collaborationMeanCover:
      "For the average inhabitant: how much of the own labour market the collaboration covers. For each region "
        + "the members’ inhabitants are multiplied by the part of the region that they are; the sum is divided by "
        + "the members’ inhabitants."
    case .collaborationLeaderless:
      "The members’ inhabitants in regions none of whose centres is a member over all inhabitants of the members."
    case .collaborationSelfContainment:
      "Employed persons who both live and work in the members over all who live there."
    case .collaborationSelfContainmentDemand:
      "Employed persons who both live and work in the members over all who work there."
    case .collaborationStrongestPullShare:
      "Employed residents of the members who work in the one {unit.one} outside that most work in over all "
        + "employed residents."
    case .collaborationEmployedResidents: "Employed persons who live in the members."
    case .collaborationJobs: "Employed persons who work in the members."
    case .collaborationLandPieces: "Pieces that the collaboration falls into when only a shared border on land joins."
    case .collaborationPieces: "Pieces that the collaboration falls into when a short way over water joins too."
    case .collaborationUpperAuthorities: "{Upper.authority} among the parties."
    case .collaborationStateBodies: "Bodies of the state among the parties; a row of the register counts as one."
    case .collaborationOwners: "Owners that are not members."
    case .collaborationOtherParties:
      "Other parties: companies, churches, care homes. A row of the register counts as one."
    case .collaborationCaseByCaseParties: "{Unit.many} that join case by case without being members."
    case .collaborationLeft: "{Unit.many} that the events say have left."
    case .collaborationJoined: "{Unit.many} that the events say have joined since the founding."
    case .collaborationUpperUnits: "{Upper.many} with a member of the collaboration."
    case .collaborationPopulationShare: "Inhabitants of the members over all inhabitants of the country."
    case .collaborationOverLongerTime:
      "1 when the collaboration grew over longer time without a founding year, otherwise 0."
    case .collaborationHostSince: "The year in which the host came to be by a merger, by the table of changed codes."
    case .regionMunicipalities: "{Unit.many} in the region."
    case .regionPopulation: "Inhabitants of the region."
    case .regionMembers: "{Unit.many} in the region that are members of a collaboration."
    case .regionCover: "Inhabitants of the region’s members over all inhabitants of the region."
    case .regionCollaborations: "Collaborations with a member in the region."
    case .regionCentres: "Centres of the region, as the division names them."
    case .regionCentresInCollaborations: "Centres of the region that are members of a collaboration."
    case .regionOutsiders: "{Unit.many} in the region that are members of no collaboration."
    case .municipalityPopulation: "Inhabitants of the {unit.one}."
    case .municipalityAreaKm2: "Official area, land and fresh water."
    case .municipalityLandAreaKm2: "Official land area."
    case .municipalityCentrality:
      "Index of how near jobs and services are, as the data set gives it; higher is more central."
    case .municipalityCollaborations:
      "Collaborations that the {unit.one} is a member of: 1, or 0 when it stands outside."
    case .municipalityMergedFrom: "{Unit.many} that were merged into this one; 0 when none were."
    case .municipalityEmployedResidents: "Employed persons who live in the {unit.one}."
    case .municipalityJobs: "Employed persons who work in the {unit.one}."
    case .municipalitySelfContainment:
      "Employed persons who both live and work in the {unit.one} over all who live there."
    case .groupMunicipalities: "{Unit.many} that are named together."
    case .groupMembers: "Those of them that are members of a collaboration."
    case .groupShare: "Members over all {unit.many} that are named together."
    case .groupPopulation: "Inhabitants of the {unit.many} that are named together."
    case .groupOutsiders: "Those of them that are members of no collaboration."
    case .groupCollaborations: "Collaborations that some of them are members of."
    case .modelCollaborations:
      "Collaborations that the register says are organised so. Where it says nothing, the collaboration does "
        + "not count."
    case .relationNamedParties: "Parties that are named."
    case .relationDeclaredParties:
      "Parties in all by the source, which does not name them. The number is entered, not counted."
    case .relationDeclaredShare: "Parties in all by the source over all {unit.many}."
    case .planMunicipalities: "{Unit.many} that the plan names."
    case .arrangementMunicipalities: "{Unit.many} in the arrangement: those named, or as many as the source states."
    }
  }
}
