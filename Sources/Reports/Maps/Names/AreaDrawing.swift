import Cartography
import Geometry
import Register

/// The page of a map of a part of the country with its labels, its inset, and the names that stand in the legend.
struct AreaDrawing {
  let plan: PagePlan
  /// What is free beside land, legend and inset.
  let layout: PageLayout
  let labels: AreaLabels
  let inset: (drawn: MapInset, labels: AreaLabels)?
  let omissions: [MapOmission]
  /// The rows of the legend, with those for the letters.
  let rows: [LegendRow]

  /// The page: first without an inset, then with one where more than three names fail, then with letters that the legend
  /// explains for the names that fail all the same.
  ///
  /// - Parameter features: those of the whole country as the part has them.
  init(
    _ input: MapInput, _ texts: MapTexts, legend rows: [LegendRow], _ features: MapFeatures, of area: MapArea,
    _ words: MapWords
  ) {
    func drawn(
      _ rows: [LegendRow], _ inset: AreaInset?, hidden: Set<MunicipalityCode>, _ names: NameChoice = NameChoice()
    ) -> AreaTrial {
      AreaTrial(input, texts, rows, features, area, words, inset: inset, hidden: hidden, names)
    }
    var settled: Settled?
    // Letters make the legend longer, and then an inset may find no room: it is chosen anew for the longer one.
    let firstLook = NameChoice(exchangesPlaces: false)
    var (base, longer) = (drawn(rows, nil, hidden: [], firstLook), rows)
    var last: (inset: AreaInset, hidden: Set<MunicipalityCode>)?
    for round in 0..<2 where settled == nil {
      var listed: [LegendRow]?
      for inset in base.insets(beside: longer, input, texts, area, words) {
        let hidden = base.crowded(in: inset.extent)
        let found = Settled(rows, input, words) { drawn($0, inset, hidden: hidden, $1) }
        if listed == nil { (listed, last) = (found.listed, (inset, hidden)) }
        // Of two that need as many letters on a map as large the more promising one.
        guard found.trial.inset != nil, found.cost(beside: base) < settled?.cost(beside: base) ?? .infinity else {
          continue
        }
        settled = found
        if found.letters == 0 { break }
      }
      guard settled == nil, round == 0, let listed else { break }
      longer = listed
      base = drawn(longer, nil, hidden: [], firstLook)
    }
    if settled == nil, let last {
      // A little smaller is better than none.
      let small = AreaInset(
        extent: last.inset.extent, scale: last.inset.scale / MapMeasures.smallAreaInset, mapExtent: last.inset.mapExtent
      )
      let found = Settled(rows, input, words) { drawn($0, small, hidden: last.hidden, $1) }
      if found.trial.inset != nil { settled = found }
    }
    let found = settled ?? Settled(rows, input, words) { drawn($0, nil, hidden: [], $1) }
    let (trial, listed) = (found.trial, found.listed)
    let territory = input.report.snapshot.territory
    let lost = trial.unnamed.map { territory.municipality($0)?.name ?? $0.text }
    let numbers = trial.labels.withoutNumber
    let inInset = trial.inset?.labels.withoutNumber ?? []
    self.rows = listed
    plan = trial.plan
    layout = trial.layout
    labels = trial.labels
    self.inset = trial.inset
    omissions =
      trial.plan.omissions + (lost.isEmpty ? [] : [.labels(lost, frame: nil)])
      + (numbers.isEmpty ? [] : [.labels(numbers, frame: nil)])
      + (inInset.isEmpty ? [] : [.labels(inInset, frame: trial.inset?.drawn.name ?? "")])
  }
}

/// The page when letters stand for all names that fail.
private struct Settled {
  private(set) var trial: AreaTrial
  /// The rows of the legend, with those for the letters.
  private(set) var listed: [LegendRow]
  /// How many names letters stand for.
  private(set) var letters = 0

  /// What its letters and its smaller map cost, in letters.
  func cost(beside base: AreaTrial) -> Double {
    guard let own = trial.plan.country?.viewport.scale, let whole = base.plan.country?.viewport.scale else {
      return .infinity
    }
    return Double(letters) + MapMeasures.lettersPerScale * (own / whole - 1)
  }

  /// Draws until no name fails: a letter here takes the room of a name there.
  ///
  /// - Parameter drawn: the page for the rows of a legend, and how names stand on the map.
  init(
    _ rows: [LegendRow], _ input: MapInput, _ words: MapWords,
    drawn: (_ rows: [LegendRow], _ names: NameChoice) -> AreaTrial
  ) {
    let base = drawn(rows, NameChoice())
    func lettered(_ codes: Set<MunicipalityCode>) -> (trial: AreaTrial, listed: [LegendRow], letters: Int) {
      let ordered = base.inReadingOrder(codes)
      let keys = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, letterKey($0)) })
      let listed = rows + (keys.isEmpty ? [] : keyRows(ordered.map { ($0, keys[$0] ?? "") }, input, words))
      return (drawn(listed, NameChoice(keys: keys)), listed, keys.count)
    }
    (trial, listed) = (base, rows)
    if (1...MapMeasures.fewNames).contains(trial.unnamed.count) {
      let other = drawn(rows, NameChoice(longestLeader: MapMeasures.longestRareLeader))
      if other.unnamed.isEmpty {
        trial = other
        return
      }
    }
    var unnamed: Set<MunicipalityCode> = []
    // A few rounds settle it.
    for _ in 0..<3 where !trial.unnamed.isEmpty {
      unnamed.formUnion(trial.unnamed)
      (trial, listed, letters) = lettered(unnamed)
    }
    guard !unnamed.isEmpty else { return }
    // Beside the longer legend, or with letters for others, more names may find room than did at first. Fewer letters make
    // the legend shorter and the map another one, on which others may fail: a few rounds more.
    var failing = Set(drawn(listed, NameChoice()).unnamed)
    for _ in 0..<3 where failing.count < unnamed.count {
      let other = lettered(failing)
      guard (other.trial.inset == nil) == (trial.inset == nil) else { return }
      if other.trial.unnamed.isEmpty {
        (trial, listed, letters) = other
        return
      }
      failing.formUnion(other.trial.unnamed)
    }
  }
}

/// a, b … z, then aa, ab …
func letterKey(_ place: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  let last = String(letters[place % letters.count])
  return place < letters.count ? last : letterKey(place / letters.count - 1) + last
}

/// The names that letters stand for on the map.
private func keyRows(
  _ keys: [(code: MunicipalityCode, key: String)], _ input: MapInput, _ words: MapWords
) -> [LegendRow] {
  let territory = input.report.snapshot.territory
  return [LegendRow(.heading, words.filled(.legendKeys))]
    + keys.map { code, key in
      LegendRow(.badge(key, input.settings.palette.paper), territory.municipality(code)?.name ?? code.text)
    }
}

extension MapInput {
  /// The sizes of numbers on the map of a part of the country: larger than on that of the whole.
  var areaNumberSizes: (greatest: [Double], others: [Double]) {
    let look = settings.style
    let (greatest, others) = (look.labelSizes, look.furtherLabelSizes)
    return ([1.2, 1.1].map { $0 * look.text.label }.map(points) + greatest + others, greatest + others)
  }
}
