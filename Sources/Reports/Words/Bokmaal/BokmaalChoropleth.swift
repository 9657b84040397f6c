extension Bokmaal {
  func text(_ phrase: ChoroplethPhrase) -> String {
    switch phrase {
    case .finding: "{heading}: høyest i {highest}, lavest i {lowest}"
    case .namedOccasion: "{occasion.the_one} {name}"
    case .findingOfHalf:
      "{heading}: halvparten er i {few} av {known} {unit}, {share} i {name}"
    case .findingOfAll:
      "{heading}: {under} av {known} {unit} ligger under {mean}, snittet for dem samlet"
    case .findingOfOne: "{heading}: det samme overalt, {value}"
    case .extremeOne: "{name} ({value})"
    case .extremeSeveral: "{count} {unit} ({value})"
    case .extremeAmong: "{count} {unit}, blant dem {name} ({value})"
    case .namedOfEquals: "Av like verdier har de med flest innbyggere navn på kartet"
    case .summary: "Nøkkeltall"
    case .highest: "Høyest: {names}"
    case .lowest: "Lavest: {names}"
    case .mean: "Gjennomsnitt av {known} {unit}: {mean}, uvektet"
    case .meanOfAll: "Samlet: {weighted}. Gjennomsnitt av {known} {unit}: {mean}, uvektet"
    case .meanWeighted: "Gjennomsnitt av {known} {unit}: {mean} uvektet, {weighted} vektet med innbyggere"
    case .sumAndMean: "I alt {sum}; gjennomsnitt {mean} per {one}, uvektet"
    case .meaningAndUnit: "{meaning} Enhet: {measure}."
    case .columnNamed: "Kolonnen «{column}»"
    case .unitOnly: "Enhet: {measure}."
    case .inPeople: "personer"
    case .inSquareKilometres: "km²"
    case .inShares: "prosent"
    case .spread: "Antall {unit} etter verdi"
    case .spreadLogarithmic: "Antall {unit} etter verdi, logaritmisk skala"
    case .spreadOfAll: "samlet {mean}"
    case .spreadMean: "uvektet snitt {mean}"
    case .circleSubtitle: "{known} {unit}, hver med en sirkel med areal etter verdien"
    case .circleAlternative:
      "Kart: {heading} etter {one}, {known} {known:sirkel|sirkler} med areal etter verdien. Høyest i {highest}, lavest i {lowest}."
    case .findingUnknown: "{heading} {day} er ikke kjent"
    case .unknownUnits: "Hvem som var med, er ikke kjent for {unknown} {unit}"
    case .unknownValue: "Ikke kjent hvem som var med"
    case .panelUnknown: "ikke kjent"
    case .circleEqualAlternative:
      "Kart: {heading} etter {one}, {known} {known:sirkel|sirkler} med areal etter verdien. Den samme i alle, {value}."
    case .circleLegend: "Sirkelens areal viser verdien"
    case .circleOfHalf: "De største, som til sammen har halvparten"
    case .circleOfRest: "Andre {unit}"
    case .circlePlace: "Hver står ved tyngdepunktet for innbyggerne sine"
    case .zeroAndLess: "{count} {unit} har 0 eller mindre og ingen sirkel"
    }
  }
}
