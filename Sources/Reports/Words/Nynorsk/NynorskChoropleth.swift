extension Nynorsk {
  func text(_ phrase: ChoroplethPhrase) -> String {
    switch phrase {
    case .finding: "{heading}: høgast i {highest}, lågast i {lowest}"
    case .namedOccasion: "{occasion.the_one} {name}"
    case .findingOfHalf:
      "{heading}: halvparten er i {few} av {known} {unit}, {share} i {name}"
    case .findingOfAll:
      "{heading}: {under} av {known} {unit} ligg under {mean}, snittet for dei samla"
    case .findingOfOne: "{heading}: det same overalt, {value}"
    case .extremeOne: "{name} ({value})"
    case .extremeSeveral: "{count} {unit} ({value})"
    case .extremeAmong: "{count} {unit}, mellom dei {name} ({value})"
    case .namedOfEquals: "Av like verdiar har dei med flest innbyggjarar namn på kartet"
    case .summary: "Nøkkeltal"
    case .highest: "Høgast: {names}"
    case .lowest: "Lågast: {names}"
    case .mean: "Gjennomsnitt av {known} {unit}: {mean}, uvekta"
    case .meanOfAll: "Samla: {weighted}. Gjennomsnitt av {known} {unit}: {mean}, uvekta"
    case .meanWeighted: "Gjennomsnitt av {known} {unit}: {mean} uvekta, {weighted} vekta med innbyggjarar"
    case .sumAndMean: "I alt {sum}; gjennomsnitt {mean} per {one}, uvekta"
    case .meaningAndUnit: "{meaning} Eining: {measure}."
    case .columnNamed: "Kolonna «{column}»"
    case .unitOnly: "Eining: {measure}."
    case .inPeople: "personar"
    case .inSquareKilometres: "km²"
    case .inShares: "prosent"
    case .spread: "Talet på {unit} etter verdi"
    case .spreadLogarithmic: "Talet på {unit} etter verdi, logaritmisk skala"
    case .spreadOfAll: "samla {mean}"
    case .spreadMean: "uvekta snitt {mean}"
    case .circleSubtitle: "{known} {unit}, kvar med ein sirkel med areal etter verdien"
    case .circleAlternative:
      "Kart: {heading} etter {one}, {known} {known:sirkel|sirklar} med areal etter verdien. Høgast i {highest}, lågast i {lowest}."
    case .findingUnknown: "{heading} {day} er ikkje kjent"
    case .unknownUnits: "Kven som var med, er ikkje kjent for {unknown} {unit}"
    case .unknownValue: "Ikkje kjent kven som var med"
    case .panelUnknown: "ikkje kjent"
    case .circleEqualAlternative:
      "Kart: {heading} etter {one}, {known} {known:sirkel|sirklar} med areal etter verdien. Den same i alle, {value}."
    case .circleLegend: "Arealet av sirkelen viser verdien"
    case .circleOfHalf: "Dei største, som til saman har halvparten"
    case .circleOfRest: "Andre {unit}"
    case .circlePlace: "Kvar står ved tyngdepunktet for innbyggjarane sine"
    case .zeroAndLess: "{count} {unit} har 0 eller mindre og ingen sirkel"
    }
  }
}
