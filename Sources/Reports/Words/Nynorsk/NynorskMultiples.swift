extension Nynorsk {
  func text(_ phrase: MultiplesPhrase) -> String {
    switch phrase {
    case .titleByDay: "{first} av {unit.the_many} var med {from}, {last} {to}"
    case .titleByDayOpen: "Høgst {then} samarbeid per {from} er vorte til {now} per {to}"
    case .panelOpenNote: "{groups} samarbeid, med medlemer som er kjende frå seinare, og {lost} utan kjende"
    case .panelKnownNote: "{groups} samarbeid med kjende medlemer: {members} av {municipalities}, {share}"
    case .titleOfFindings:
      "Restsamarbeid og motvekter: {flagged}\u{A0}per\u{A0}{from}, {flaggedNow}\u{A0}per\u{A0}{to}. Byregionar der sentrum ikkje er ført opp: {regions} og {regionsNow}"
    case .titleOfDay: "{day}: {title}"
    case .titleByUnit: "Delen som er med, går frå {least} i {lowest} til {most} i {highest}"
    case .titleByProposal: "Med framlegget er {last} av {unit.the_many} med, mot {first} utan"
    case .panelsSubtitle: "{count} kart i same målestokk, med same fargar og nummer"
    case .panelsOfUnits: "{count} {upper.many} i same målestokk og med same teiknforklaring, høgst først, per {day}"
    case .panelsOfUnitsByShare:
      "{count} {upper.many} i same målestokk og med same teiknforklaring, størst del med først, per {day}"
    case .panelsAlternative: "Små kart: {title}."
    case .panelNote: "{members} av {municipalities}, {share}"
    case .panelFitNote: "{low} av {known} dekkjer under {edge}"
    case .panelFitUnknown: "{low} av {known} dekkjer under {edge}, {unknown} er ukjent"
    case .panelFitNoneKnown: "Dekninga er ikkje kjend ({unknown} samarbeid)"
    case .panelFitNone: "Ingen samarbeid"
    case .panelAsRecorded: "Slik det er registrert: {note}"
    case .withoutProposal: "Utan framlegget"
    case .withProposal: "Med framlegget"
    }
  }
}
