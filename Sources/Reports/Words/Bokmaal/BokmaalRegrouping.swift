extension Bokmaal {
  func text(_ phrase: RegroupPhrase) -> String {
    switch phrase {
    case .title: "Små steg til en inndeling som passer bedre, per {day}"
    case .meanCover: "gjennomsnittlig dekning i hele landet"
    case .selfContainment: "egendekning i hele landet"
    case .both: "gjennomsnittet av dekning og egendekning i hele landet"
    case .participation: "andel av innbyggerne som er med"
    case .today: "Målt på {objective}: i dag {value}."
    case .stepsTitle: "Enkeltsteg, beste først"
    case .noSteps: "Ingen enkeltsteg gjør det bedre."
    case .stepsCount: "{gaining} av {possible} mulige steg gjør det bedre; {shown} er vist."
    case .joining: "{name} kommer med i {to}: +{gain} prosentpoeng"
    case .moving: "{name} går fra {from} til {to}: +{gain} prosentpoeng"
    case .together:
      "{gain} av disse kommer av å høre sammen med de andre; resten ville kommet i et hvilket som helst samarbeid"
    case .coverFrom: "dekning i {name} fra {before} til {after}"
    case .piecesFrom: "deler i {name} fra {before} til {after}"
    case .mends: "retter"
    case .makes: "gir"
    case .belowNoise: "ikke mer enn støy (±{noise} prosentpoeng mellom årene)"
    case .frontTitle: "De beste stegene sammen"
    case .frontRow: "{k} steg: {value} (+{gain} prosentpoeng)"
    case .mergersTitle: "Sammenslåinger, beste først"
    case .mergerRow:
      "{first} og {second}: +{gain} prosentpoeng; dekning {firstCover} og {secondCover} blir {together}"
    case .noMergers: "Ingen to samarbeid med felles grense eller region gjør det bedre sammen."
    case .citiesTitle: "Sentre som står utenfor, og hvem et samarbeid rundt dem ville samle"
    case .cityAlone: "{partner}: +{gain} prosentpoeng, dekning {together}"
    case .cityWhole: "hele {partner}: +{gain} prosentpoeng, dekning {together}"
    case .cityNobody: "ingen i nærheten gjør det bedre"
    case .noiseNote:
      "Støy: hvor mye gevinsten varierer med årene pendlingen er fra, med regioner bygd på nytt for hvert år."
    case .noNoiseNote: "Datasettet har pendling fra ett år, så det er ikke målt hvor mye gevinsten varierer."
    case .gainNote:
      "Gevinster er prosentpoeng av målet for hele landet. Ett medlemskap hver, og ingen samarbeid faller i flere deler. {Unit?En|Et} {unit.one} som er større enn samarbeidet, blir ikke med i det; for sentrene er spørsmålet snudd, og gevinsten er det de to har av hverandre."
    }
  }
}
