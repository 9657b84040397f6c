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
    var trial = Trial(input, texts, rows, features, area, words, inset: nil, hidden: [], keys: [:])
    var inset: AreaInset?
    var hidden: Set<MunicipalityCode> = []
    if let frame = trial.plan.country {
      let blocks = PageBlocks(input, texts)
      let choice = AreaInsetChoice(
        wanted: AreaInsetChoice.wanted(trial.labels, in: frame),
        viewport: { AreaPage.largest(blocks, rows, $0, input.settings, words)?.viewport },
        kept: frame.told, first: frame.viewport, extent: area.extent)
      if let best = choice.best() {
        inset = best
        hidden = trial.crowded(in: best.extent)
        let changed = Trial(input, texts, rows, features, area, words, inset: best, hidden: hidden, keys: [:])
        if changed.inset != nil { trial = changed } else { (inset, hidden) = (nil, []) }
      }
    }
    var listed = rows
    var unnamed: Set<MunicipalityCode> = []
    // A letter here takes the room of a name there: a few rounds settle it.
    for _ in 0..<3 where !trial.unnamed.isEmpty {
      unnamed.formUnion(trial.unnamed)
      let keys = Dictionary(uniqueKeysWithValues: unnamed.sorted().enumerated().map { ($1, letterKey($0)) })
      listed = rows + keyRows(keys, input, words)
      trial = Trial(input, texts, listed, features, area, words, inset: inset, hidden: hidden, keys: keys)
    }
    if !unnamed.isEmpty {
      // Beside the longer legend, or with letters for others, more names may find room than did at first.
      let failing = Trial(input, texts, listed, features, area, words, inset: inset, hidden: hidden, keys: [:]).unnamed
      if failing.count < unnamed.count {
        let keys = Dictionary(uniqueKeysWithValues: failing.enumerated().map { ($1, letterKey($0)) })
        let fewer = rows + (keys.isEmpty ? [] : keyRows(keys, input, words))
        let other = Trial(input, texts, fewer, features, area, words, inset: inset, hidden: hidden, keys: keys)
        if other.unnamed.isEmpty, (other.inset == nil) == (trial.inset == nil) { (trial, listed) = (other, fewer) }
      }
    }
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
      + (inInset.isEmpty ? [] : [.labels(inInset, frame: words.filled(.inset))])
  }
}

/// One way to draw the page.
private struct Trial {
  let plan: PagePlan
  private(set) var layout: PageLayout
  private(set) var labels = AreaLabels()
  private(set) var inset: (drawn: MapInset, labels: AreaLabels)?
  private let hidden: Set<MunicipalityCode>

  init(
    _ input: MapInput, _ texts: MapTexts, _ rows: [LegendRow], _ features: MapFeatures, _ area: MapArea,
    _ words: MapWords, inset wanted: AreaInset?, hidden: Set<MunicipalityCode>, keys: [MunicipalityCode: String]
  ) {
    var area = area
    if let wanted { area.extent = wanted.mapExtent }
    self.hidden = hidden
    plan = PagePlan(input, texts, legend: rows, features, of: area, words, hasInset: wanted != nil)
    layout = plan.layout
    guard let frame = plan.country else { return }
    let sizes = input.areaNumberSizes
    var settings = AreaLabelSettings(
      palette: input.settings.palette, style: input.settings.style, circle: input.labelCircle, sizes: sizes)
    settings.keys = keys
    if let wanted {
      let made = MapInset.placed(
        wanted.extent, scale: wanted.scale, name: words.filled(.inset), input, features: features, words,
        panel: MapMeasures.insetPanel, in: &layout)
      if case .placed(let drawn) = made {
        let dots = drawn.frame.ownerDots(circle: input.labelCircle).map { $0.circle.box.expanded(by: 0.3) }
        settings.circles = drawn.frame.smallCircles(circle: input.labelCircle)
        inset = (drawn, drawn.frame.areaLabels(settings, off: dots, lines: []))
        settings.hidden = hidden
        settings.inset = wanted.extent
      }
    }
    let dots = frame.ownerDots(circle: input.labelCircle).map { $0.circle.box.expanded(by: 0.3) }
    let sides = inset.map { frame.viewport.page($0.drawn.frame.viewport.extent).sides } ?? []
    settings.circles = frame.smallCircles(circle: input.labelCircle)
    labels = frame.areaLabels(settings, off: layout.taken + dots, lines: sides)
  }

  /// Those that fail on the map, or stand at leaders, and lie in an inset.
  func crowded(in extent: Box) -> Set<MunicipalityCode> {
    guard let frame = plan.country else { return [] }
    let failing = Set(labels.without + labels.beside.map(\.code))
    return Set(
      frame.features.municipalities.enumerated().compactMap { feature, municipality in
        guard let code = municipality?.code, failing.contains(code), let box = frame.layer.box(ofFeature: feature),
          extent.contains(Point(x: box.minX, y: box.minY)), extent.contains(Point(x: box.maxX, y: box.maxY))
        else { return nil }
        return code
      })
  }

  /// Those that are named neither on the map nor on its inset, by code.
  ///
  /// An inset shows a piece of many more than it names: only a name that stands there counts.
  var unnamed: [MunicipalityCode] {
    Set(labels.without).union(hidden).subtracting(labels.named.union(inset?.labels.named ?? [])).sorted()
  }
}

/// a, b … z, then aa, ab …
func letterKey(_ place: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz")
  let last = String(letters[place % letters.count])
  return place < letters.count ? last : letterKey(place / letters.count - 1) + last
}

/// The names that letters stand for on the map.
private func keyRows(_ keys: [MunicipalityCode: String], _ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let territory = input.report.snapshot.territory
  return [LegendRow(.heading, words.filled(.legendKeys))]
    + keys.sorted { $0.key < $1.key }.map { code, key in
      LegendRow(.badge(key, input.settings.palette.paper), territory.municipality(code)?.name ?? code.text)
    }
}

extension MapInput {
  /// The sizes of numbers on the map of a part of the country: larger than on that of the whole.
  var areaNumberSizes: (greatest: [Double], others: [Double]) {
    let look = settings.style
    let (greatest, others) = (look.labelSizes, look.furtherLabelSizes)
    return ([1.45, 1.2].map { $0 * look.text.label }.map(points) + greatest + others, greatest + others)
  }
}
