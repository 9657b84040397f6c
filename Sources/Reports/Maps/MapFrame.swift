import Cartography
import Geometry

/// One frame of a map: the country, or an inset, at its own scale and detail.
struct MapFrame {
  /// What ids in the frame begin with: nothing, or `inset-`.
  let prefix: String
  let viewport: Viewport
  let features: MapFeatures
  let shapes: FrameShapes
  let lines: FrameLines
  /// Where lines end on the page.
  private let lineFrame: Box
  /// The outline of each group in the detail of the frame, in metres.
  let outlines: PolygonLayer
  /// The same of what the map is about, where labels stand.
  let labelled: PolygonLayer
  /// The same of what lies beside; without polygons where the map is about all.
  let beside: PolygonLayer
  /// The features in the detail of the frame, in metres.
  let layer: PolygonLayer
  /// The upper units that lines end in; without polygons when none do.
  let upperUnits: PolygonLayer
  /// The land around the country; `nil` where it is not known.
  let around: LandAround?

  /// A frame with the detail that it can show.
  ///
  /// - Parameter topology: in full detail, its features those of `features`.
  init(
    _ topology: Topology, features: MapFeatures, viewport: Viewport, around: LandAround? = nil, prefix: String = ""
  ) {
    self.init(FrameGround(topology, in: viewport), features: features, around: around, prefix: prefix)
  }

  /// A frame on ground that is there already.
  init(_ ground: FrameGround, features: MapFeatures, around: LandAround?, prefix: String = "") {
    self.prefix = prefix
    self.around = around
    self.features = features
    viewport = ground.viewport
    layer = ground.layer
    shapes = ground.shapes
    // Wide lines end in round caps, which would stand over a frame that is drawn. A line along the edge of one that is not
    // is not lost to rounding.
    let isFramed = features.focus != nil || prefix.hasSuffix("inset-")
    lineFrame = isFramed ? viewport.frame.expanded(by: -MapMeasures.lineEnd) : viewport.frame.expanded(by: 1e-6)
    lines = FrameLines(ground.topology, features, around: around, in: viewport, endingAt: lineFrame)
    outlines = ground.topology.dissolved(by: features.groups, count: features.list.count)
    upperUnits =
      features.relations.isEmpty ? PolygonLayer() : ground.topology.dissolved(by: features.upperUnits)
    let numbered = features.numbered
    let focus =
      features.showsSurroundings
      ? nil
      : numbered.map { numbered in features.groups.indices.map { numbered.contains($0) && features.focus?[$0] ?? true }
      }
        ?? features.focus
    func outlined(where isWanted: (Int, Bool) -> Bool) -> PolygonLayer? {
      focus.map { focus in
        ground.topology.dissolved(
          by: focus.indices.map { isWanted($0, focus[$0]) ? features.groups[$0] : nil }, count: features.list.count)
      }
    }
    labelled = outlined { $1 } ?? outlines
    beside =
      features.focus == nil
      ? PolygonLayer() : outlined { !$1 && numbered?.contains($0) ?? true } ?? PolygonLayer()
  }

  /// The layers from the ground up: fills, hatches, borders by rank, dots.
  ///
  /// - Parameter inset: what an inset shows larger, on the page. The same signs stand there as elsewhere, in thinner lines:
  ///   wide ones would be all that is seen; `nil` for nothing.
  /// - Parameter landOfOthers: the land of others on the page, where the frame does not draw it; `nil` where it is not known.
  func layers(
    _ palette: Palette, _ style: MapLines, besides inset: Box? = nil, landOfOthers: PathData? = nil
  ) -> [SheetGroup] {
    let style = fitted(style)
    func outside(_ lines: PathData) -> PathData {
      guard let inset else { return lines }
      return PathData((0..<lines.count).flatMap { clipped(line: lines[$0], outside: inset) }, isClosed: false)
    }
    func inside(_ lines: PathData) -> PathData {
      guard let inset else { return PathData(isClosed: false) }
      return PathData((0..<lines.count).flatMap { clipped(line: lines[$0], to: inset) }, isClosed: false)
    }
    func half(_ stroke: Stroke) -> Stroke {
      Stroke(
        stroke.colour, width: min(stroke.width / 2, MapMeasures.widestBelowInset), dashes: stroke.dashes.map { $0 / 2 })
    }
    func parted(_ lines: PathData, _ stroke: Stroke) -> [(path: PathData, stroke: Stroke)] {
      guard inset != nil else { return [(lines, stroke)] }
      return [(outside(lines), stroke), (inside(lines), half(stroke))]
    }
    func parted(_ lines: PathData, _ stroke: Stroke?) -> [(path: PathData, stroke: Stroke)] {
      stroke.map { parted(lines, $0) } ?? []
    }
    var hatches: [SheetItem] = []
    let veil = hatched(
      land(of: features.veiled), spacing: style.veils.spacing, style.veils.direction, cap: style.veil.width / 2)
    if !veil.isEmpty { hatches.append(.path(veil, Paint(stroke: style.veil))) }
    let others = land(of: features.others)
    if !others.isEmpty {
      hatches.append(
        .path(
          hatched(others, spacing: style.hatch.spacing),
          Paint(stroke: Stroke(palette.hatch, width: style.hatch.width))))
    }
    let striped = land(of: features.striped)
    let stripes = hatched(striped, spacing: style.stripes.spacing, style.stripes.direction)
    for (path, stroke) in parted(stripes, style.stripe) where !path.isEmpty {
      hatches.append(.path(path, Paint(stroke: stroke)))
    }
    for direction in HatchDirection.allCases {
      let lined = features.lined.filter { $0.value == direction }.keys
      let ruled = Dictionary(grouping: lined) { style.ruling(on: features.fills[$0]) }
      // The darker ones last, as those of groups.
      for (stroke, own) in ruled.sorted(by: { $0.key.colour.hex > $1.key.colour.hex }) {
        let lines = hatched(land(of: Set(own)), spacing: MapMeasures.patternSpacing, direction)
        if !lines.isEmpty { hatches.append(.path(lines, Paint(stroke: stroke))) }
      }
    }
    for (group, direction) in features.patterns.sorted(by: { $0.key < $1.key }) {
      let lines = hatched(outline(group), spacing: MapMeasures.patternSpacing, direction)
      if !lines.isEmpty {
        hatches.append(.path(lines, Paint(stroke: Stroke(palette.outline, width: MapMeasures.patternWidth))))
      }
    }
    for (group, mark) in features.flagged.sorted(by: { $0.key < $1.key }) {
      let lines = hatched(outline(group), spacing: style.hatch.flaggedSpacing, mark.direction)
      let stroke = Stroke(palette.outline, width: style.hatch.flaggedWidth)
      for (path, stroke) in parted(lines, stroke) where !path.isEmpty {
        hatches.append(.path(path, Paint(stroke: stroke)))
      }
    }
    // Over every other hatch: what is not known is not known of what is marked either.
    var unknown = PathData(isClosed: false)
    for feature in features.uncertain.sorted() where !shapes.areas[feature].isEmpty {
      unknown.append(contentsOf: unknownDots(on: shapes.areas[feature], style))
    }
    if !unknown.isEmpty { hatches.append(.path(unknown, Paint(stroke: style.unknown))) }
    var borders: [SheetItem] = []
    let core = style.regionCore
    // Over the borders that it runs along, which would be a grey core of it.
    let regions = parted(lines.region, style.region) + parted(lines.region, core)
    func beside(_ stroke: Stroke, along path: PathData) -> [(path: PathData, stroke: Stroke)] {
      style.beside(stroke).flatMap { parted(path, $0) }
    }
    let besideFlagged = beside(style.flagged, along: lines.flaggedAtRegion)
    let groups =
      parted(lines.unsureGroup, style.unsureGroup)
      + [(waterBorders(besides: landOfOthers), style.group), (lines.shortGroup, half(style.group))]
      + parted(lines.group, style.group)
    let plans = [
      // Dashes over thin lines that run there already: a wider line of the ground keeps the gaps open.
      (lines.plan, Stroke(palette.ground, width: style.planned.width + 0.15)), (lines.plan, style.planned),
    ]
    let ground = [
      (lines.area, style.area), (lines.municipality, style.municipality), (lines.county, style.county),
    ]
    let coast =
      [
        (lines.coast, style.coast),
        // The pale rim, or a white core, would take away the coast.
        (
          style.closesRegionsAtCoast ? lines.regionCoast : PathData(isClosed: false),
          style.regionAtCoast ?? half(core ?? style.region)
        ),
      ] + parted(lines.nation, style.nation)
    let ordered =
      style.regionsOnTop
      ? coast + plans + groups + regions
      : regions + coast + plans + beside(style.group, along: lines.groupAtRegion) + groups
    for (path, stroke) in ground + ordered + besideFlagged where !path.isEmpty {
      borders.append(.path(path, Paint(stroke: stroke)))
    }
    for group in features.flagged.keys.sorted() {
      let (long, short) = outlineLines(group).parted(atLength: MapMeasures.shortOutline)
      for (outline, stroke) in [(short, half(style.flagged))] + parted(long, style.flagged) where !outline.isEmpty {
        borders.append(.path(outline, Paint(stroke: stroke)))
      }
    }
    let dots = shapes.dots.enumerated().compactMap { feature, dot in
      dot.map {
        // An island has the rim of islands: a dark one would be a sign.
        SheetItem.circle($0, Paint(fill: features.fills[feature], stroke: style.coast))
      }
    }
    return [
      SheetGroup(id: prefix + "municipalities", items: municipalities()),
      SheetGroup(id: prefix + "hatches", items: hatches),
      SheetGroup(id: prefix + "borders", items: borders),
      SheetGroup(id: prefix + "islands", items: dots),
    ].filter { !$0.items.isEmpty }
  }

  /// The land of some features on the page.
  private func land(of chosen: Set<Int>) -> PathData {
    var land = PathData(isClosed: true)
    for feature in shapes.areas.indices where chosen.contains(feature) {
      land.append(contentsOf: shapes.areas[feature])
    }
    return land
  }

  /// A group for each municipality that the frame shows, by code.
  private func municipalities() -> [SheetItem] {
    let stops = stops
    return shapes.areas.indices
      .filter { !shapes.areas[$0].isEmpty }
      .sorted { a, b in
        (features.municipalities[a]?.code.text ?? "", a) < (features.municipalities[b]?.code.text ?? "", b)
      }
      .map { feature in
        let fill = features.fills[feature]
        // Neighbours of one colour would show a light seam where their edges meet; a rim of the colour closes it.
        let paint = Paint(fill: fill, stroke: Stroke(fill, width: 0.1))
        guard let municipality = features.municipalities[feature] else {
          return .group(SheetGroup(items: [.path(shapes.areas[feature], paint)]))
        }
        var group = SheetGroup(
          id: prefix + "k" + municipality.code.text, title: municipality.name,
          attributes: municipality.county.isEmpty ? [] : [.init("county", municipality.county)],
          items: [.path(shapes.areas[feature], paint)])
        if let note = features.notes[feature] {
          group.title = "\(municipality.name): \(note.text)"
          group.attributes.append(note.attribute)
        }
        // What an inset shows again is one stop, not two.
        if prefix.isEmpty, let place = features.groups[feature] {
          group.stop = stops[place]
        }
        return .group(group)
      }
  }

  /// For each group the stop of the keyboard, which tells label, name and the members that the frame shows.
  private var stops: [SheetGroup.Stop] {
    var names = [[String]](repeating: [], count: features.list.count)
    let order = shapes.areas.indices.filter { !shapes.areas[$0].isEmpty }
      .compactMap { feature in
        features.municipalities[feature].map { (place: features.groups[feature], municipality: $0) }
      }
      .sorted { $0.municipality.code < $1.municipality.code }
    for case (let place?, let municipality) in order { names[place].append(municipality.name) }
    return features.list.enumerated().map { place, group in
      let label = [group.label, group.name].filter { !$0.isEmpty }.joined(separator: " ")
      return SheetGroup.Stop(
        id: "group-" + (group.id.isPlainName ? group.id : "\(place + 1)"),
        label: "\(label): " + names[place].joined(separator: ", "), place: place)
    }
  }

  /// The inside of a group on the page.
  func outline(_ group: Int) -> PathData {
    PathData(
      outlines.rings(ofFeature: group).map { ring in
        clipped(ring: outlines.points(ofRing: ring).lazy.map(viewport.page), to: viewport.frame)
      }, isClosed: true)
  }

  /// The outline of a group on the page as lines, which end at the frame rather than follow it.
  private func outlineLines(_ group: Int) -> PathData {
    PathData(
      outlines.rings(ofFeature: group).flatMap { ring -> [[Point]] in
        let points = outlines.points(ofRing: ring).map(viewport.page)
        return clipped(line: points + points.prefix(1), to: lineFrame)
      }, isClosed: false)
  }
}

extension String {
  /// Whether it can stand in an id and in an address as it is: letters, digits, hyphens, underscores and points of ASCII.
  fileprivate var isPlainName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
