import Cartography
import Geometry

/// One of several small maps while it is drawn: its frame, and an inset of the part where shapes lie close.
struct PanelMap {
  let frame: MapFrame
  /// What it is drawn from, and how the features in full detail look.
  let input: MapInput, features: MapFeatures
  /// The part of the page that is its own, below its title.
  let room: Box
  /// What of that room belongs to other panels.
  fileprivate let others: [Box]
  /// Where it may have labels.
  private let around: Box
  /// Whether it stands in a box, whose ground is around its letters.
  private let isBoxed: Bool
  fileprivate(set) var inset: MapInset?
  /// The land around the country, which is not drawn.
  private let landAround: LandAround?

  /// A panel without an inset.
  ///
  /// - Parameters:
  ///   - prefix: what the ids of its layers begin with.
  ///   - place: where it stands on the page, and what of that belongs to others.
  init(_ input: MapInput, _ features: MapFeatures, in viewport: Viewport, _ place: PanelLayout.Place, prefix: String) {
    var input = input
    landAround = input.landAround
    // Beside each other, what each tells of is enough.
    input.landAround = nil
    let (topology, shown) = input.onlyShown(features)
    self.features = shown
    self.input = input
    (room, others, around, isBoxed) = (place.room, place.taken, place.around, place.box != nil)
    frame = MapFrame(topology, features: shown, viewport: viewport, prefix: prefix)
  }

  /// The layers of map and inset.
  func layers(_ palette: Palette, _ lines: MapLines) -> [SheetGroup] {
    let shown = shownLarger
    var layers = frame.layers(palette, lines, besides: shown, landOfOthers: landOfOthers)
    layers += [frame.layerOfCircles(circle: input.labelCircle)].compactMap { $0 }
    guard let inset else { return layers }
    let width = inset.frame.viewport.frame.width
    layers += inset.frame.layers(
      palette, lines.drawn(at: min(1, width / MapMeasures.roomyInset)),
      landOfOthers: landOfOthers(in: inset.frame.viewport))
    layers += [inset.frame.layerOfCircles(circle: input.labelCircle)].compactMap { $0 }
    return layers
  }

  /// The land of others in the rectangle of the map, of this country and of those around: what is neither is water, over
  /// which borders go on. `nil` where it is not known what lies around the country.
  private var landOfOthers: PathData? { landOfOthers(in: frame.viewport) }

  private func landOfOthers(in viewport: Viewport) -> PathData? {
    guard features.isScaled, let landAround else { return nil }
    var land = landAround.shown(in: viewport, clippedTo: viewport.frame)
    let drawn = input.shownFeatures.union(input.enclosed)
    let others = input.codes.indices.filter { !drawn.contains($0) }
    guard !others.isEmpty else { return land }
    let own = LandAround(input.topology.rejoined().chosen(others))
    land.append(contentsOf: own.shown(in: viewport, clippedTo: viewport.frame))
    return land
  }

  /// The ids of the layers and groups that show it.
  func groups(_ layers: [SheetGroup]) -> [String] {
    layers.map(\.id) + (inset.map { [$0.frame.prefix + "place", String($0.frame.prefix.dropLast())] } ?? [])
  }

  /// The frame of the inset, and where it lies on the map.
  func furniture(_ palette: Palette) -> [SheetItem] {
    inset?.furniture(frame.viewport, on: frame.viewport.frame, palette) ?? []
  }

  /// The numbers and names on their shapes, or at the end of a leader in the room that the panel has, and those that found
  /// no room.
  struct Numbers {
    var items: [SheetItem]
    /// What stands nowhere: numbers, and names.
    var without: [String], unnamed: [String]
    /// The names at the end of a leader, and how many labels are at one, beside the map itself.
    fileprivate var ledNames: [String], leaders: Int
    /// What stands on the map or beside it.
    fileprivate(set) var placed: [PlacedLabel] = []
    /// The names that have a letter on the map, in the order in which a page is read.
    fileprivate(set) var lettered: [String] = []
    /// The names at the end of a leader over land of others, or beside another one.
    fileprivate var astrayNames: [String] = []
    /// What stands there besides: the names of others whose land is enclosed.
    fileprivate(set) var asides: [TextRun] = []

    /// How many of them had a leader that a letter is better than.
    fileprivate var eased = 0

    /// The labels that are not read where they belong: at a leader, as a letter, which counts for more where it stands for want
    /// of room, or nowhere.
    var astray: Int { leaders + MapMeasures.astrayLetter * lettered.count - eased + without.count + unnamed.count }
    /// All labels.
    var count: Int { placed.count + without.count + unnamed.count }
  }

  /// - Parameters:
  ///   - keys: the letter that stands for a name where it finds no room.
  ///   - others: the labels of the maps before it.
  func numbers(_ keys: [String: String] = [:], off others: [PlacedLabel] = []) -> Numbers {
    let near = others.filter { label in
      let line = label.leader.flatMap { Box(around: [$0.from, $0.to] + [$0.bend].compactMap { $0 } + $0.branches) }
      return label.box.union(line ?? label.box).intersects(around)
    }
    // The names that stand beside their land.
    var outside: Set<String> = []
    func placedNumbers(lettered: [String: String]) -> Numbers {
      self.placedNumbers(lettered: lettered, outside: outside, off: near)
    }
    var made = placedNumbers(lettered: [:])
    // A number has no other form: a name that takes its room gives way.
    for name in features.names.map(\.text) where !made.without.isEmpty && !made.unnamed.contains(name) {
      outside.insert(name)
      let beside = placedNumbers(lettered: [:])
      if beside.without.count < made.without.count {
        made = beside
        continue
      }
      outside.remove(name)
      let other = placedNumbers(lettered: [name: letterKey(0)])
      if other.without.count < made.without.count {
        made = other
        made.unnamed.append(name)
      }
    }
    // Where its number stands no leader to the name begins: it does so off the middle.
    for name in made.unnamed where !outside.contains(name) {
      outside.insert(name)
      let beside = placedNumbers(lettered: [:])
      if beside.without.count <= made.without.count, beside.unnamed.count < made.unnamed.count {
        made = beside
      } else {
        outside.remove(name)
      }
    }
    let spared = crowdedOut(of: made, outside: outside, off: near).filter { !made.unnamed.contains($0) }
    made.unnamed += spared
    var lost = keys.filter { made.unnamed.contains($0.key) }
    guard !lost.isEmpty else { return made }
    var shown = placedNumbers(lettered: lost)
    // A letter may take the room of another name, for which one stands then too.
    for _ in keys {
      let more = keys.filter { lost[$0.key] == nil && shown.unnamed.contains($0.key) }
      guard !more.isEmpty else { break }
      lost.merge(more) { first, _ in first }
      shown = placedNumbers(lettered: lost)
    }
    // A letter takes no number's room either.
    for name in lost.keys.sorted() where shown.without.count > made.without.count && !outside.contains(name) {
      outside.insert(name)
      let beside = placedNumbers(lettered: lost)
      if beside.without.count < shown.without.count { shown = beside } else { outside.remove(name) }
    }
    let places = frame.nameLabels(input.settings.style, circle: input.labelCircle).filter { label in
      lost[label.request.text].map { !shown.unnamed.contains($0) } ?? false
    }
    shown.lettered = readingOrder(of: places.map(\.box.centre)).map { places[$0].request.text }
    // What finds no room is the name, whatever stands for it.
    let named = Dictionary(lost.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    shown.unnamed = shown.unnamed.map { named[$0] ?? $0 }
    if !isCrowded(made) { shown.eased = shown.lettered.count(where: spared.contains) }
    return shown
  }

  /// The names at leaders that a map does without, those over land of others or beside another leader, and all where it has more leaders than it has
  /// room for: a letter on the land says as much, and what it stands for is read in peace.
  private func crowdedOut(of made: Numbers, outside: Set<String>, off others: [PlacedLabel]) -> [String] {
    let names = isCrowded(made) ? made.ledNames : made.astrayNames
    guard !names.isEmpty else { return [] }
    // Letters of one width: which names they stand for must not depend on which letters they get.
    let even = Array("abdeghnopqu")
    let letters = Dictionary(
      names.enumerated().map { ($1, even.indices.contains($0) ? String(even[$0]) : letterKey($0)) },
      uniquingKeysWith: { first, _ in first })
    let lettered = placedNumbers(lettered: letters, outside: outside, off: others)
    guard lettered.without.count <= made.without.count else { return [] }
    // One that needs a leader itself, or finds no room, helps nobody.
    let stuck = Set(lettered.ledNames + lettered.unnamed)
    return names.filter { name in letters[name].map { !stuck.contains($0) } ?? false }
  }

  /// Whether it has more leaders than it has room for.
  private func isCrowded(_ made: Numbers) -> Bool {
    let room = frame.viewport.frame
    return Double(made.leaders) > max(4, room.width * room.height / MapMeasures.roomPerLeader)
  }

  /// - Parameters:
  ///   - keys: the names that a letter stands for, with it.
  ///   - outside: the names that stand beside their land.
  ///   - labels: those of other maps that reach near.
  private func placedNumbers(
    lettered keys: [String: String], outside: Set<String>, off labels: [PlacedLabel]
  ) -> Numbers {
    let look = input.settings.style
    let pieces = pieces(of: frame, lettered: keys, outside: outside).map { piece in
      var piece = piece
      // The word of a group has no other form, and may be farther from it.
      if piece.group < 0 {
        piece.request.longestLeader = MapMeasures.longestPanelNameLeader
      } else if !piece.isWord {
        piece.request.longestLeader = MapMeasures.longestPanelLeader
      }
      return piece
    }
    var (placed, without) = frame.numbers(
      for: pieces.filter { inset?.frame.viewport.extent.contains($0.box.centre) != true }, inside: around,
      off: [inset?.room].compactMap { $0 } + others + labels.map { $0.box.expanded(by: MapMeasures.offOtherMaps) },
      lines: (shownLarger?.sides ?? []) + labels.compactMap(\.leader), keepsOffLand: true,
      leastSize: points(MapMeasures.leastLetters))
    let led = placed.filter { $0.leader != nil }
    if let inset {
      // Where shapes lie close, a long leader would cross what it does not name; a number that the map has needs none.
      let onMap = Set(placed.map(\.request.text))
      func isOnMap(_ piece: PieceLabel) -> Bool { piece.group >= 0 && onMap.contains(piece.told) }
      let close = self.pieces(of: inset.frame, lettered: keys).map { piece in
        var piece = piece
        if piece.group < 0 || isOnMap(piece) { piece.request.longestLeader = MapMeasures.longestInsetLeader }
        return piece
      }
      let inside = inset.frame.numbers(
        for: close, inside: inset.frame.viewport.frame, off: [],
        leastSize: points(MapMeasures.leastLetters))
      placed += inside.placed
      without += inside.without.filter { !isOnMap($0) }
    }
    func names(_ labels: [PlacedLabel]) -> [String] {
      labels.filter { !$0.request.isBold }.map { nameInFull($0.request.text) }
    }
    var palette = input.settings.palette
    if isBoxed { palette.paper = palette.boxGround }
    let ground = LeaderGround(frame, palette)
    var numbers = Numbers(
      items: drawn(
        placed, palette: palette, leader: look.lines.leader, halo: look.text.halo, isCased: ground.isDark(below:)),
      without: without.filter { $0.group >= 0 }.map(\.told), unnamed: without.filter { $0.group < 0 }.map(\.told),
      ledNames: names(led), leaders: led.count,
      placed: placed)
    numbers.astrayNames = names(
      led.filter { label in ground.isOfOthers(label) || led.contains { label.isPaired(with: $0) } })
    numbers.asides = asides(off: placed)
    numbers.items += numbers.asides.map { .text($0) }
    return numbers
  }

  /// The names of others whose land is enclosed, where the labels leave room.
  private func asides(off placed: [PlacedLabel]) -> [TextRun] {
    let counties = input.report.snapshot.territory.counties
    return frame.enclosedNames(
      off: placed.map { $0.box.expanded(by: 0.3) } + others, placed.compactMap(\.leader), input.settings
    ) { code in counties.first { $0.code == code }?.name ?? "" }
  }

  /// The name that a label has on however many lines; the label itself where it is a letter.
  private func nameInFull(_ text: String) -> String {
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    return features.names.first { letters($0.text) == letters(text) }?.text ?? text
  }

  /// What the inset shows, on the map; `nil` without one.
  private var shownLarger: Box? { inset.map { frame.viewport.page($0.frame.viewport.extent) } }

  /// The greatest piece of each group, the others that are a part of the land to be seen, and those that have room for their
  /// number, and of those that lie apart from all these one of each cluster.
  fileprivate func pieces(
    of frame: MapFrame, lettered keys: [String: String] = [:], outside: Set<String> = []
  ) -> [PieceLabel] {
    let look = input.settings.style
    let sizes = [look.text.leastLabel, min(look.text.leastLabel, MapMeasures.leastLetters)].map(points)
    let seen = frame.shapes.area * MapMeasures.numberedShareOfPanel
    let pieces = frame.withoutCrowd(
      frame.pieceLabels(
        look, circle: input.labelCircle, sizes: (sizes, sizes), least: MapMeasures.leastNumberedPieceOfPanel))
    return numbered(pieces) {
      $0.isGreatest || $0.request.sizeInside != nil || abs(signedArea(of: $0.outline)) >= seen
    }
      + frame.nameLabels(look, circle: input.labelCircle).map { label in
        var label = label
        label.request.sizes = sizes
        let isOutside = outside.contains(label.request.text)
        if let key = keys[label.request.text] {
          label.request.text = key
          // Beside a number a letter alone would be read as a part of it.
          (label.request.plate, label.request.ground) = (MapMeasures.letterPlate, input.settings.palette.paper)
          label.request.tolerance = MapMeasures.plateTolerance
        }
        if isOutside {
          // Its leader begins off the middle, where the number stands.
          (label.isWord, label.room) = (false, nil)
          label.request.circle = label.request.circle.edge(awayFrom: frame.viewport.frame.centre)
        }
        return label
      }
  }
}

extension [PanelMap] {
  /// The panels with an inset of one part of the country each, at one scale, as large as all have room for; none where one
  /// of them has no room for a useful one.
  func withInsets(_ words: MapWords) -> [PanelMap] {
    for magnification in MapMeasures.panelMagnifications {
      // What one shows larger, the others do too: a reader compares them.
      let first = lazy.compactMap { panel -> MapInset? in
        var layout = panel.layout
        let made = MapInset.made(
          panel.input, country: panel.frame, page: panel.room, panel.pieces(of: panel.frame), words,
          magnification: magnification, in: &layout)
        guard case .placed(let inset) = made else { return nil }
        return inset
      }.first
      guard let first else { continue }
      let shown = first.frame.viewport
      // As much larger only where it would be small.
      if magnification > 4, shown.frame.width > MapMeasures.roomyInset { continue }
      guard Swift.min(shown.frame.width, shown.frame.height) >= MapMeasures.leastPanelInset else { return self }
      let panels = compactMap { panel -> PanelMap? in
        var (panel, layout) = (panel, panel.layout)
        let made = MapInset.placed(
          shown.extent, scale: shown.scale, name: first.name, panel.input, features: panel.features, words,
          prefix: panel.frame.prefix, in: &layout)
        guard case .placed(let inset) = made else { return nil }
        panel.inset = inset
        return panel
      }
      if panels.count == count { return panels }
    }
    return self
  }
}

extension Circle {
  /// A point of it near its rim, on the side that another point is farthest from.
  fileprivate func edge(awayFrom point: Point) -> Circle {
    let length = max(distance(centre, point), 1e-9)
    let share = 0.7 * radius / length
    return Circle(
      centre: Point(x: centre.x + (centre.x - point.x) * share, y: centre.y + (centre.y - point.y) * share), radius: 0)
  }
}

extension PanelMap {
  /// What is free around the land of the panel.
  fileprivate var layout: PageLayout {
    var layout = PageLayout(page: room, land: frame.shapes.land, gap: MapMeasures.gap / 2)
    for other in others { layout.take(other) }
    return layout
  }
}
