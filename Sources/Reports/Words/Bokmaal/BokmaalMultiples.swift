extension Bokmaal {
  func text(_ phrase: MultiplesPhrase) -> String {
    switch phrase {
    case .titleByDay: "{first} av {unit.the_many} var med {from}, {last} {to}"
    case .titleByDayOpen: "Høyst {then} samarbeid per {from} er blitt til {now} per {to}"
    case .panelOpenNote: "{groups} samarbeid, med medlemmer som er kjent fra senere, og {lost} uten kjente"
    case .panelKnownNote: "{groups} samarbeid med kjente medlemmer: {members} av {municipalities}, {share}"
    case .titleOfFindings:
      "Restsamarbeid og motvekter: {flagged}\u{A0}per\u{A0}{from}, {flaggedNow}\u{A0}per\u{A0}{to}. Byregioner der sentrum ikke er ført opp: {regions} og {regionsNow}"
    case .titleOfDay: "{day}: {title}"
    case .titleByUnit: "Andelen som er med, går fra {least} i {lowest} til {most} i {highest}"
    case .titleByProposal: "Med forslaget er {last} av {unit.the_many} med, mot {first} uten"
    case .panelsSubtitle: "{count} kart i samme målestokk, med samme farger og numre"
    case .panelsOfUnits: "{count} {upper.many} i samme målestokk og med samme tegnforklaring, høyest først, per {day}"
    case .panelsOfUnitsByShare:
      "{count} {upper.many} i samme målestokk og med samme tegnforklaring, størst andel med først, per {day}"
    case .panelsAlternative: "Små kart: {title}."
    case .panelNote: "{members} av {municipalities}, {share}"
    case .panelFitNote: "{low} av {known} dekker under {edge}"
    case .panelFitUnknown: "{low} av {known} dekker under {edge}, {unknown} er ukjent"
    case .panelFitNoneKnown: "Dekningen er ikke kjent ({unknown} samarbeid)"
    case .panelFitNone: "Ingen samarbeid"
    case .panelAsRecorded: "Slik det er registrert: {note}"
    case .withoutProposal: "Uten forslaget"
    case .withProposal: "Med forslaget"
    }
  }
}
