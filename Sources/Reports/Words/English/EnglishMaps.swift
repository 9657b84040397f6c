extension English {
  func text(_ phrase: MapPhrase) -> String {
    switch phrase {
    case .subtitle: "{members} of {municipalities} {municipalities:unit}, {population_share} of the inhabitants"
    case .keyCollaborations: "{collaborations:collaboration|collaborations} as of {day}"
    case .keyShare: "of the {unit.many} take part, {members}\u{A0}of\u{A0}{municipalities}"
    case .keyPopulation: "of the inhabitants live in a member {unit.one}"
    case .keyOutside: "{outsiders:unit} outside, {people}\u{A0}{people:inhabitant|inhabitants}"
    case .legendSigns: "Key"
    case .legendCount: "Numbers on the right: number of {unit.many}"
    case .partOfWhole: "{part}\u{A0}of\u{A0}{whole}"
    case .legendCrossing: "* has members in several {upper.many}"
    case .legendOutside: "{Unit.one} outside"
    case .legendMunicipality: "{Unit.one} border"
    case .legendCounty: "{Upper.one} border"
    case .legendGroup: "Border of a collaboration"
    case .legendRegion: "Border of a labour-market region"
    case .legendChosenRegion: "Border of the {one}"
    case .bordersMeet: "Where the two borders run together, that of the collaboration is drawn"
    case .legendContinued: "(cont.)"
    case .legendGreatestOutside: "Names in italics: the {count:largest {unit.one}|{count} largest {unit.many}} outside"
    case .legendPlanned: "Planned collaboration ({names})"
    case .legendOwner: "Owner in collaboration {numbers} without being a member"
    case .plannedNameless: "{names} {count:is|are} planned, but {count:its|their} {unit.many} are not named."
    case .planned: "Planned"
    case .owners: "Owners without being members"
    case .ownerOf: "owner in {name}, not a member"
    case .residuals: "Residual"
    case .counterweights: "Counterweight"
    case .legendMarked: "{mark}: {numbers}"
    case .inset: "Inset"
    case .farScale: "{percent} % of the scale"
    case .areaTitle: "{area}: {title}"
    case .figureAreaTitle:
      "{area}: {members} of {municipalities} {municipalities:unit} {members:takes|take} part in a collaboration"
    case .figureAreaNoneTitle:
      "{area}: {municipalities:the {unit.one} takes part in no collaboration|no {unit.one} takes part in a collaboration}"
    case .figureAreaAllTitle:
      "{area}: {municipalities:the {unit.one} takes|all {municipalities} {unit.many} take} part in a collaboration"
    case .figureAreaAlternative:
      "Map of {area}: {collaborations} {collaborations:collaboration|collaborations} with colour and number. "
        + "{members} of {municipalities} {municipalities:unit} {members:takes|take} part."
    case .legendPart: "n\u{A0}of\u{A0}m: n of the m members are shown here; the rest lie outside {area}"
    case .legendArea: "Border of {area}"
    case .groupsBy: "{groups} {groups:group|groups} by {column}"
    case .groupsPeople: "{people} {people:inhabitant|inhabitants}"
    case .legendContext: "Paler colours: members outside {area}"
    case .legendAround: "Outside {area}"
    case .neighboursSubtitle:
      "{members} of {municipalities} {municipalities:neighbour|neighbours} {members:takes|take} part in a collaboration on {day}"
    case .legendKeys: "Names on the map"
    case .legendCut: "{Unit.many} that the frame cuts are counted too"
    case .groupsSubtitle: "{members} of {units} {units:unit|units} in {groups} {groups:group|groups}, {area}\u{A0}km²"
    case .groupsAlternative: "Map: {title}. {members} of {units} {units:unit|units} in {groups} {groups:group|groups}."
    case .groupsOutside: "Outside all groups"
    case .groupsBorder: "Border of a group"
    case .unitsBorder: "Border of a unit"
    case .groupsCount: "Numbers on the right: units in the group"
    case .groupsUnlisted:
      "{groups} groups, numbered as in the table, which has their names; on the map where there is room"
    case .listed: "The collaborations"
    }
  }
}
