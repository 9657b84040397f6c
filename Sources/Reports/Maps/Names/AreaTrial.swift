import Cartography
import Geometry
import Register

/// How names stand on a map.
struct NameChoice {
  /// What stands on the map instead of a name.
  var keys: [MunicipalityCode: String] = [:]
  /// The longest leader to a name, in millimetres.
  var longestLeader = MapMeasures.longestNameLeader
  /// Whether names make room for each other. They do not on the map that is asked whether an inset is wanted: with all of
  /// them at the end of long lines, or over the borders of others, none would fail.
  var exchangesPlaces = true
}

/// One way to draw the page.
struct AreaTrial {
  let plan: PagePlan
  private(set) var layout: PageLayout
  private(set) var labels = AreaLabels()
  private(set) var inset: (drawn: MapInset, labels: AreaLabels)?
  private let hidden: Set<MunicipalityCode>

  init(
    _ input: MapInput, _ texts: MapTexts, _ rows: [LegendRow], _ features: MapFeatures, _ area: MapArea,
    _ words: MapWords, inset wanted: AreaInset?, hidden: Set<MunicipalityCode>, _ names: NameChoice
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
    settings.keys = names.keys
    settings.stressed = texts.stressed
    settings.longestLeader = names.longestLeader
    settings.exchangesPlaces = names.exchangesPlaces
    if let wanted {
      if let drawn = Self.inset(wanted, frame, input, features, words, in: &layout) {
        let shown = drawn.frame.viewport.extent
        let dots = drawn.frame.ownerDots(circle: input.labelCircle).map(\.room)
        settings.circles = drawn.frame.smallCircles(circle: input.labelCircle)
        inset = (drawn, drawn.frame.areaLabels(settings, off: dots, lines: []))
        // What the inset shows most of and names is not named twice.
        settings.hidden = hidden.union(inset.map { $0.labels.named.intersection(frame.most(in: shown)) } ?? [])
        settings.inset = (shown, Set(inset?.labels.numbers.map(\.request.text) ?? []))
      }
    }
    let dots = frame.ownerDots(circle: input.labelCircle).map(\.room)
    let sides = inset.map { frame.viewport.page($0.drawn.frame.viewport.extent).sides } ?? []
    settings.circles = frame.smallCircles(circle: input.labelCircle)
    // Below the inset's own land a name would be looked for in the inset.
    let below = inset.map { [frame.viewport.page($0.drawn.frame.viewport.extent)] } ?? []
    labels = frame.areaLabels(settings, off: layout.taken + dots + below, lines: sides)
    if !below.isEmpty, !labels.without.isEmpty {
      let there = frame.areaLabels(settings, off: layout.taken + dots, lines: sides)
      if there.without.count < labels.without.count { labels = there }
    }
    guard let inset, !labels.named.isDisjoint(with: inset.labels.named) else { return }
    // Nor what it shows little of: the map names that.
    settings.hidden = labels.named.intersection(inset.labels.named)
    settings.inset = nil
    settings.circles = inset.drawn.frame.smallCircles(circle: input.labelCircle)
    let ownDots = inset.drawn.frame.ownerDots(circle: input.labelCircle).map(\.room)
    self.inset?.labels = inset.drawn.frame.areaLabels(settings, off: ownDots, lines: [])
  }

  /// The inset, larger than it must be where the water leaves room for that; with the whole of what it would cut, if that
  /// has room; `nil` without room.
  private static func inset(
    _ wanted: AreaInset, _ frame: MapFrame, _ input: MapInput, _ features: MapFeatures, _ words: MapWords,
    in layout: inout PageLayout
  ) -> MapInset? {
    let whole = frame.grown(wanted.extent, by: MapMeasures.insetMargin * wanted.scale / 1000)
    for extent in [whole, wanted.extent] {
      for growth in MapMeasures.areaInsetGrowths {
        var trial = layout
        let made = MapInset.placed(
          extent, scale: Viewport.roundScale(atLeast: wanted.scale / growth), name: input.insetName(extent, words),
          input, features: features, words, isCard: true, in: &trial)
        guard case .placed(let drawn) = made else { continue }
        layout = trial
        return drawn
      }
    }
    return nil
  }

  /// The insets that may help most beside the rows of a legend, the most promising first; none when none is worth its room.
  func insets(
    beside rows: [LegendRow], _ input: MapInput, _ texts: MapTexts, _ area: MapArea, _ words: MapWords
  ) -> [AreaInset] {
    guard let frame = plan.country else { return [] }
    let blocks = PageBlocks(input, texts)
    return AreaInsetChoice(
      wanted: AreaInsetChoice.wanted(labels, in: frame),
      viewport: { AreaPage.largest(blocks, rows, $0, input.settings, words)?.viewport },
      kept: frame.told, first: frame.viewport, extent: area.extent
    ).candidates()
  }

  /// Those that fail on the map, or stand at leaders, and lie in an inset.
  func crowded(in extent: Box) -> Set<MunicipalityCode> {
    guard let frame = plan.country else { return [] }
    return Set(labels.without + labels.beside.map(\.code)).intersection(frame.whole(in: extent))
  }

  /// Municipalities in the order in which the map is read, by the middles of their rectangles; what it does not show comes last.
  func inReadingOrder(_ codes: Set<MunicipalityCode>) -> [MunicipalityCode] {
    guard let frame = plan.country else { return codes.sorted() }
    var places: [MunicipalityCode: Point] = [:]
    for (feature, municipality) in frame.features.municipalities.enumerated() {
      guard let code = municipality?.code, codes.contains(code) else { continue }
      places[code] = frame.layer.box(ofFeature: feature)?.centre
    }
    let shown = places.keys.sorted()
    return readingOrder(of: shown.compactMap { places[$0] }).map { shown[$0] } + codes.subtracting(shown).sorted()
  }

  /// Those that are named neither on the map nor on its inset, by code.
  ///
  /// An inset shows a piece of many more than it names: only a name that stands there counts.
  var unnamed: [MunicipalityCode] {
    Set(labels.without).union(hidden).subtracting(labels.named.union(inset?.labels.named ?? [])).sorted()
  }
}

extension MapFrame {
  /// A rectangle of the plane with the whole of the groups in it that it would cut, of which it shows most already.
  ///
  /// - Parameter margin: metres around them.
  func grown(_ extent: Box, by margin: Double) -> Box {
    var boxes: [Int: Box] = [:]
    for (feature, group) in features.groups.enumerated() where features.focus?[feature] ?? true {
      guard let group, let box = layer.box(ofFeature: feature) else { continue }
      boxes[group] = boxes[group].map { $0.union(box) } ?? box
    }
    return boxes.sorted { $0.key < $1.key }.map(\.value).reduce(extent) { grown, box in
      let wide = min(box.maxX, extent.maxX) - max(box.minX, extent.minX)
      let high = min(box.maxY, extent.maxY) - max(box.minY, extent.minY)
      let isMost = wide > 0 && high > 0 && wide * high >= MapMeasures.mostOfCut * box.width * box.height
      return isMost && !extent.holds(box) ? grown.union(box.expanded(by: margin)) : grown
    }
  }

  /// The municipalities of which at least half lies in a rectangle of the plane, by their own rectangles and by code.
  func most(in extent: Box) -> Set<MunicipalityCode> {
    Set(
      features.municipalities.enumerated().compactMap { feature, municipality in
        guard let code = municipality?.code, let box = layer.box(ofFeature: feature) else { return nil }
        let wide = min(box.maxX, extent.maxX) - max(box.minX, extent.minX)
        let high = min(box.maxY, extent.maxY) - max(box.minY, extent.minY)
        return wide > 0 && high > 0 && wide * high >= box.width * box.height / 2 ? code : nil
      })
  }

  /// The municipalities that lie wholly in a rectangle of the plane, by code.
  func whole(in extent: Box) -> Set<MunicipalityCode> {
    Set(
      features.municipalities.enumerated().compactMap { feature, municipality in
        guard let code = municipality?.code, let box = layer.box(ofFeature: feature),
          extent.contains(Point(x: box.minX, y: box.minY)), extent.contains(Point(x: box.maxX, y: box.maxY))
        else { return nil }
        return code
      })
  }
}
