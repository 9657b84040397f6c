extension English {
  func text(_ phrase: RegroupPhrase) -> String {
    switch phrase {
    case .title: "Small steps to a division that fits better, as of {day}"
    case .meanCover: "mean cover of the whole country"
    case .selfContainment: "self-containment of the whole country"
    case .both: "the mean of cover and self-containment of the whole country"
    case .participation: "share of the inhabitants who take part"
    case .today: "Measured by {objective}: {value} today."
    case .stepsTitle: "Single steps, best first"
    case .noSteps: "No single step makes it better."
    case .stepsCount: "{gaining} of {possible} possible steps make it better; {shown} are shown."
    case .joining: "{name} joins {to}: +{gain} percentage points"
    case .moving: "{name} goes from {from} to {to}: +{gain} percentage points"
    case .together:
      "{gain} of these come from being with the others; the rest would come in any collaboration"
    case .coverFrom: "cover of {name} from {before} to {after}"
    case .piecesFrom: "pieces of {name} from {before} to {after}"
    case .mends: "mends"
    case .makes: "makes"
    case .belowNoise: "no more than noise (±{noise} percentage points between the years)"
    case .frontTitle: "The best steps together"
    case .frontRow: "{k} {k:step|steps}: {value} (+{gain} percentage points)"
    case .mergersTitle: "Mergers, best first"
    case .mergerRow:
      "{first} and {second}: +{gain} percentage points; cover {firstCover} and {secondCover} become {together}"
    case .noMergers: "No two collaborations with a common border or region make it better together."
    case .citiesTitle: "Centres that stand outside, and whom a collaboration around them would gather"
    case .cityAlone: "{partner}: +{gain} percentage points, cover {together}"
    case .cityWhole: "all of {partner}: +{gain} percentage points, cover {together}"
    case .cityNobody: "nobody near makes it better"
    case .noiseNote:
      "Noise: how much the gain changes with the year of the commuting, with regions built anew for each year."
    case .noNoiseNote:
      "The data set has commuting of one year, so how much the gain changes has not been measured."
    case .gainNote:
      "Gains are percentage points of the measure for the whole country. One membership each, and no collaboration falls into more pieces. A {unit.one} larger than the collaboration does not join it; for the centres the question is turned round, and the gain is what the two have of each other."
    }
  }
}
