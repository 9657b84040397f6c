extension English {
  func text(_ phrase: MultiplesPhrase) -> String {
    switch phrase {
    case .titleByDay: "{first} of the {unit.many} took part on {from}, {last} on {to}"
    case .titleByDayOpen: "At most {then} collaborations on {from} have become {now} on {to}"
    case .panelOpenNote: "{groups} collaborations, with members known from later, and {lost} without known ones"
    case .panelKnownNote: "{groups} collaborations with known members: {members} of {municipalities}, {share}"
    case .titleOfFindings:
      "Residual collaborations and counterweights: {flagged} on {from}, {flaggedNow} on {to}. City regions whose centre is not on record: {regions} and {regionsNow}"
    case .titleOfDay: "{day}: {title}"
    case .titleByUnit: "The share taking part goes from {least} in {lowest} to {most} in {highest}"
    case .titleByProposal: "With the proposal {last} of the {unit.many} take part, against {first} without"
    case .panelsSubtitle: "{count} maps at one scale, with the same colours and numbers"
    case .panelsOfUnits: "{count} {upper.many} at one scale and with one key, highest first, on {day}"
    case .panelsOfUnitsByShare:
      "{count} {upper.many} at one scale and with one key, those with the greatest share taking part first, on {day}"
    case .panelsAlternative: "Small maps: {title}."
    case .panelNote: "{members} of {municipalities}, {share}"
    case .panelFitNote: "{low} of {known} cover under {edge}"
    case .panelFitUnknown: "{low} of {known} cover under {edge}, {unknown} not known"
    case .panelFitNoneKnown: "Cover not known ({unknown} {unknown:collaboration|collaborations})"
    case .panelFitNone: "No collaborations"
    case .panelAsRecorded: "As recorded: {note}"
    case .withoutProposal: "Without the proposal"
    case .withProposal: "With the proposal"
    }
  }
}
