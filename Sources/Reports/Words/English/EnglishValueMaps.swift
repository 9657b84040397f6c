extension English {
  func text(_ phrase: ValueMapPhrase) -> String {
    switch phrase {
    case .landArea: "Land area (km²)"
    case .density: "Inhabitants per km² of land"
    case .centrality: "Centrality"
    case .classUnder: "under {to}"
    case .classBetween: "{from} to {to}"
    case .zeroByItself: "0 by itself"
    case .classFrom: "{from} or more"
    case .classCount: "Numbers on the right: {unit}"
    case .classesElsewhere: "Classes of the whole map; those without any here are left out"
    case .classEdges: "The lower bound belongs to the class, the upper does not"
    case .classEdgesButLast: "The lower bound belongs to the class, the upper one only in the highest"
    case .classEdgesBelowAll:
      "The lower bound belongs to the class, the upper one only in the highest below {all}"
    case .roundedEdges: "Cover is rounded; the lower bound belongs to the class"
    case .withoutValue: "No value"
    case .choroplethTitle: "{heading} by {one}"
    case .choroplethEmpty: ", {empty} of them without any"
    case .choroplethSubtitle: "{known} {unit} in {classes} {classes:class|classes}, {method}"
    case .choroplethClasses: "{known} {unit} in {classes} {classes:class|classes}"
    case .choroplethAlternative: "Map: {heading} by {one}. {subtitle}."
    case .unitMunicipalities: "{unit.many}"
    case .unitCollaborations: "collaborations"
    case .unitRegions: "regions"
    case .unitCounties: "{upper.many}"
    case .unitMunicipality: "{unit.one}"
    case .unitCollaboration: "collaboration"
    case .unitRegion: "region"
    case .participationLegend: "Share of {unit.many} taking part"
    case .methodOfWhole: "as on the whole map"
    case .methodQuantile: "about equally many in each"
    case .methodQuantileTied: "split by number, equal values together"
    case .methodEqual: "of equal width"
    case .methodJenks: "natural breaks (Jenks)"
    case .methodManual: "given breaks"
    case .noneByItself: "0% by itself"
    case .allByItself: "100% by itself"
    case .bothByThemselves: "0% and 100% by themselves"
    case .countyNumbers: "On the map: members of all {unit.many} in the {upper.one}"
    case .participationTitle: "The largest share takes part in {highest}, the smallest in {lowest}"
    case .participationNamedTitle: "all {unit.many} take part in {highest}, none in {lowest}"
    case .participationFoundTitle:
      "{all} of {counties} {counties:upper} {all:has|have} all {unit.many} taking part, {none} {none:has|have} none"
    case .participationUnknownTitle: "{between} of the {unit.many} took part on {day}"
    case .unknownShare: "Not known: the share may lie in several classes"
    case .participationSubtitle:
      "{municipalities:The {unit.one} {members:takes part|does not take part} as of {day}|{members} of {municipalities} {unit.many} {members:takes|take} part as of {day}, {share}}"
    case .participationUnknownSubtitle:
      "{municipalities:Not known whether the {unit.one} took part on {day}|{members} of {municipalities} {unit.many} took part on {day}, {share}}"
    case .participationPeopleSubtitle:
      "{municipalities:The {unit.one} {members:takes part|does not take part} as of {day}|{members} of {municipalities} {unit.many} {members:takes|take} part as of {day}, {share}, with {people} of the inhabitants}"
    case .participationAlternative:
      "Map: share of {unit.many} taking part, by {upper.one}. Highest in {highest}, lowest in {lowest}; {members} of {municipalities} in all."
    case .participationEvenAlternative:
      "Map: share of {unit.many} taking part, by {upper.one}. The same in all, {share}; {members} of {municipalities} in all."
    case .participationUnknownAlternative:
      "Map: share of {unit.many} taking part, by {upper.one}; {members} of {municipalities} in all."
    case .tiedUnits: "{count} {count:upper}"
    case .shareOfBoth: "{share} ({people})"
    case .participationBars: "Share of {unit.many} taking part (bar), and of the inhabitants (ring, in brackets)"
    case .fitLowTitle: "{low} of {known} collaborations cover less than {edge} of their travel-to-work regions"
    case .fitOneLowTitle: "{name} covers {lowest} of its travel-to-work regions"
    case .fitChosenLowTitle: "{low} of {known} collaborations cover less than {edge} of their {many}"
    case .fitHighTitle:
      "{high} of {known} {known:collaboration covers|collaborations cover} at least {limit} of {known:its travel-to-work region|their travel-to-work regions}"
    case .fitChosenHighTitle:
      "{high} of {known} {known:collaboration covers|collaborations cover} at least {limit} of {known:its|their} {many}"
    case .fitAllTitle:
      "{known:The collaboration covers {lowest} of its travel-to-work region|All {known} collaborations cover at least {lowest} of their travel-to-work regions}"
    case .fitChosenAllTitle:
      "{known:The collaboration covers {lowest} of its {one}|All {known} collaborations cover at least {lowest} of their {many}}"
    case .fitWholeTitle: "All {known} collaborations cover all of their travel-to-work regions"
    case .fitChosenWholeTitle: "All {known} collaborations cover all of their {many}"
    case .fitNoneTitle:
      "{municipalities:The {unit.one} takes part in no collaboration|None of the {unit.many} takes part in a collaboration}"
    case .fitNothing: "There is no collaboration whose cover could be measured"
    case .fitAround: "The colours show the cover of the collaborations around"
    case .fitUnknownTitle: "How much the collaborations covered on {day} is not known"
    case .fitUnknown: "Who took part in {unknown} {unknown:collaboration|collaborations} is not known"
    case .fitMean: "How much of their own region is in the same collaboration, mean over the inhabitants"
    case .fitLeast: "Mean over the inhabitants{known:|; the one that covers least covers {lowest}}"
    case .fitSubtitle:
      "{high} of {known} {high:covers|cover} at least {limit} on average; the one that covers least covers {lowest}"
    case .fitAlternative:
      "Map: travel-to-work regions over the collaborations, coloured by mean cover, {range}."
    case .fitChosenAlternative:
      "Map: {many} over the collaborations, coloured by mean cover, {range}."
    case .fitChosenMeaning:
      "The share of the inhabitants of their own {one} who belong to the same collaboration; mean over the members’ inhabitants"
    case .fitNotes: "About the cover"
    case .fitLegend: "Mean cover"
    case .fitRanking: "The collaborations, lowest cover first"
    case .fitMeaning:
      "The share of the inhabitants of their own travel-to-work region who belong to the same collaboration; mean over the members’ inhabitants"
    case .legendNumber: "Number as in Figure {figure}"
    }
  }
}
