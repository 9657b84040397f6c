extension Nynorsk {
  func text(_ phrase: RegroupPhrase) -> String {
    switch phrase {
    case .title: "Små steg til ei inndeling som passar betre, per {day}"
    case .meanCover: "gjennomsnittleg dekning i heile landet"
    case .selfContainment: "eigendekning i heile landet"
    case .both: "gjennomsnittet av dekning og eigendekning i heile landet"
    case .participation: "del av innbyggjarane som er med"
    case .today: "Målt på {objective}: i dag {value}."
    case .stepsTitle: "Enkeltsteg, beste først"
    case .noSteps: "Ingen enkeltsteg gjer det betre."
    case .stepsCount: "{gaining} av {possible} moglege steg gjer det betre; {shown} er viste."
    case .joining: "{name} kjem med i {to}: +{gain} prosentpoeng"
    case .moving: "{name} går frå {from} til {to}: +{gain} prosentpoeng"
    case .together:
      "{gain} av desse kjem av å høyre saman med dei andre; resten ville ha kome i eit kva som helst samarbeid"
    case .coverFrom: "dekning i {name} frå {before} til {after}"
    case .piecesFrom: "delar i {name} frå {before} til {after}"
    case .mends: "rettar"
    case .makes: "gir"
    case .belowNoise: "ikkje meir enn støy (±{noise} prosentpoeng mellom åra)"
    case .frontTitle: "Dei beste stega saman"
    case .frontRow: "{k} steg: {value} (+{gain} prosentpoeng)"
    case .mergersTitle: "Samanslåingar, beste først"
    case .mergerRow:
      "{first} og {second}: +{gain} prosentpoeng; dekning {firstCover} og {secondCover} blir {together}"
    case .noMergers: "Ingen to samarbeid med felles grense eller region gjer det betre saman."
    case .citiesTitle: "Senter som står utanfor, og kven eit samarbeid rundt dei ville samle"
    case .cityAlone: "{partner}: +{gain} prosentpoeng, dekning {together}"
    case .cityWhole: "heile {partner}: +{gain} prosentpoeng, dekning {together}"
    case .cityNobody: "ingen i nærleiken gjer det betre"
    case .noiseNote:
      "Støy: kor mykje gevinsten varierer med åra pendlinga er frå, med regionar bygde på nytt for kvart år."
    case .noNoiseNote:
      "Datasettet har pendling frå eitt år, så det er ikkje målt kor mykje gevinsten varierer."
    case .gainNote:
      "Gevinstar er prosentpoeng av målet for heile landet. Éin medlemskap kvar, og ingen samarbeid fell i fleire delar. {Unit?Ein|Eit} {unit.one} som er større enn samarbeidet, blir ikkje med i det; for sentera er spørsmålet snudd, og gevinsten er det dei to har av kvarandre."
    }
  }
}
