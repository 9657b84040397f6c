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
    case .roundedEdges: "Cover in whole per cent; the lower bound belongs to the class"
    case .withoutValue: "No value"
    case .choroplethTitle: "{heading} by {one}"
    case .choroplethSubtitle: "{known} {unit} in {classes} {classes:class|classes}, {method}"
    case .choroplethAlternative:
      "Map: {heading} by {one}. {known} {unit} in {classes} {classes:class|classes}, {method}."
    case .unitMunicipalities: "{unit.many}"
    case .unitCollaborations: "collaborations"
    case .unitRegions: "regions"
    case .unitCounties: "{upper.many}"
    case .unitMunicipality: "{unit.one}"
    case .unitCollaboration: "collaboration"
    case .unitRegion: "region"
    case .participationLegend: "Share of {unit.many} taking part"
    case .methodQuantile: "quantiles (about equally many in each)"
    case .methodEqual: "of equal width"
    case .methodJenks: "natural breaks (Jenks)"
    case .methodManual: "given breaks"
    case .noneByItself: "0% by itself"
    case .allByItself: "100% by itself"
    case .bothByThemselves: "0% and 100% by themselves"
    case .countyNumbers: "On the map: members of all {unit.many} in the {upper.one}"
    case .participationTitle: "Participation in {occasion.many} by {upper.one}"
    case .participationFoundTitle:
      "{all} of {counties} {counties:upper} {all:has|have} all {unit.many} taking part, {none} {none:has|have} none"
    case .participationSubtitle:
      "{members} of {municipalities} {municipalities:unit} {members:takes|take} part as of {day}, {share}"
    case .participationAlternative:
      "Map: share of {unit.many} taking part, by {upper.one}. Highest in {highest}, lowest in {lowest}; {members} of {municipalities} in all."
    case .keyHighest: "in {county}, the highest: {count}"
    case .keyLowest: "in {county}, the lowest: {count}"
    case .keyTiedHighest: "in {county}, the highest"
    case .keyTiedLowest: "in {county}, the lowest"
    case .keyBothHighest: "in both {first} and {second}, the highest"
    case .keyBothLowest: "in both {first} and {second}, the lowest"
    case .tiedUnits: "{count} {count:upper}"
    case .shareOfBoth: "{share} ({people})"
    case .participationBars: "Share of {unit.many} taking part (bar), and of the inhabitants (ring, in brackets)"
    case .keyAll: "of {counties} {counties:upper} {count:has|have} all taking part"
    case .keyNone: "of {counties} {counties:upper}: no one takes part"
    case .fitTitle: "The collaborations and the labour markets they cover"
    case .fitLowTitle: "{low} of {known} collaborations cover less than {edge} of their travel-to-work areas"
    case .fitChosenLowTitle: "{low} of {known} collaborations cover less than {edge} of their {many}"
    case .fitSubtitle: "{high} of {known} cover at least {limit} on average; the one that covers least covers {lowest}"
    case .fitAlternative:
      "Map: labour-market regions over the collaborations, coloured by mean cover, {least}–{greatest}."
    case .fitChosenAlternative:
      "Map: {many} over the collaborations, coloured by mean cover, {least}–{greatest}."
    case .fitChosenMeaning:
      "The share of the inhabitants of the own {one} who belong to the same collaboration; mean over the members’ inhabitants"
    case .fitLegend: "Mean cover"
    case .fitMeaning: "How much of the own labour market the average inhabitant shares a collaboration with"
    case .legendNumber: "Number as in Figure {figure}"
    }
  }
}
