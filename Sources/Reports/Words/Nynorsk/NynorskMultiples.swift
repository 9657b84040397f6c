extension Nynorsk {
  func text(_ phrase: MultiplesPhrase) -> String {
    switch phrase {
    case .titleByDay: "{first} av {unit.the_many} er registrerte som med {from}, {last} {to}"
    case .titleByUnit: "Delen som er med, går frå {least} i {lowest} til {most} i {highest}"
    case .titleByProposal: "Med framlegget er {last} av {unit.the_many} med, mot {first} utan"
    case .panelsSubtitle: "{count} kart i same målestokk, med same fargar og nummer"
    case .panelsOfUnits: "{count} {upper.many} i same målestokk og med same teiknforklaring, høgst først, per {day}"
    case .panelsAlternative: "Små kart: {title}."
    case .panelNote: "{members} av {municipalities}, {share}"
    case .panelFitNote: "{low} av {known} dekkjer under {edge}"
    case .withoutProposal: "Utan framlegget"
    case .withProposal: "Med framlegget"
    }
  }
}
