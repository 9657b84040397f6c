import Analysis
import Cartography
import Geometry
import Register

/// A part of the country drawn again at a greater scale, in a frame of its own on the page.
struct MapInset {
  /// The part, where it lies on the page.
  let frame: MapFrame
  let name: String
  private let heading: Box
  private let headingSize: Double
  private let bar: ScaleBar
  private let barCorner: Point
  /// The paper that it lies on with its heading and its scale bar, in one frame with them, where it stands on land; `nil`
  /// where it stands on free paper.
  let card: Box?

  /// What became of the inset that the settings want.
  enum Made {
    case none
    case noRoom(name: String)
    case placed(MapInset)
  }

  /// The inset that the settings want, if there is room for it on the page; the room is then taken.
  ///
  /// - Parameter magnification: how much larger than the country it is drawn, whatever the settings say; as they say, or as
  ///   usual, when `nil`.
  static func made(
    _ input: MapInput, country: MapFrame, page: Box, _ pieces: [PieceLabel], _ words: MapWords,
    magnification: Double? = nil, in layout: inout PageLayout
  ) -> Made {
    let usualScale = Viewport.roundScale(
      atLeast: country.viewport.scale / (magnification ?? MapMeasures.insetMagnification))
    let scale: Double
    let extent: Box
    let name: String
    switch input.settings.inset {
    case .none: return .none
    case .fixed(let box, let stated, let statedScale):
      extent = box
      scale = magnification == nil ? statedScale.map(input.settings.insetScale) ?? usualScale : usualScale
      name = stated
      // Free paper beside it is worth more as room for names.
      for growth in MapMeasures.insetGrowths where magnification == nil {
        var trial = layout
        let made = placed(
          extent, scale: Viewport.roundScale(atLeast: scale / growth), name: name, input, features: country.features,
          words, in: &trial)
        guard case .placed = made else { continue }
        layout = trial
        return made
      }
    case .automatic:
      if let made = densest(input, country: country, page: page, words, in: &layout) { return made }
      let specks = country.specks(input.topology)
      let circles = CrowdedCircles(of: country, circle: input.labelCircle)
      var made = Made.none
      for (wide, high) in MapMeasures.insetShapes {
        let perWidth = page.width * usualScale / 1000
        let margin = MapMeasures.insetMargin * usualScale / 1000
        let shapes = insetExtent(for: pieces, specks, width: wide * perWidth, height: high * perWidth, margin: margin)
        let box =
          shapes ?? circles.extent(width: wide * perWidth, height: high * perWidth, margin: margin, scale: usualScale)
        guard let box else { continue }
        let name = input.insetName(
          box, words, width: box.width * 1000 / usualScale, greatest: circles.greatestName(in: box)
        )
        // Circles stay as large: the larger the inset, the farther they are apart.
        for growth in shapes == nil ? MapMeasures.circleInsetGrowths : [1] {
          let scale = growth == 1 ? usualScale : Viewport.roundScale(atLeast: usualScale / growth)
          made = placed(box, scale: scale, name: name, input, features: country.features, words, in: &layout)
          if case .placed = made { return made }
        }
      }
      return made
    }
    return placed(extent, scale: scale, name: name, input, features: country.features, words, in: &layout)
  }

  /// An inset of the place where most people live, of a map with more groups than numbers have room for: the largest
  /// that the page has room for. `nil` where there are fewer groups, where nothing lies much
  /// denser than the rest, and where no size has room.
  private static func densest(
    _ input: MapInput, country: MapFrame, page: Box, _ words: MapWords, in layout: inout PageLayout
  ) -> Made? {
    guard country.features.list.count(where: { !$0.label.isEmpty }) > MapMeasures.greatestLegend else { return nil }
    let weights = input.densityWeights()
    for (wide, high) in MapMeasures.densestShapes {
      for times in MapMeasures.densestMagnifications {
        let scale = Viewport.roundScale(atLeast: country.viewport.scale / times)
        let perWidth = page.width * scale / 1000
        let frames = input.farParts.map(\.frame)
        let here = weights.filter { one in !frames.contains { $0.contains(one.place) } }
        guard let box = densestWindow(over: here, width: wide * perWidth, height: high * perWidth) else { return nil }
        let made = placed(
          box, scale: scale, name: input.insetName(box, words, width: wide * page.width), input,
          features: country.features,
          words, in: &layout)
        if case .placed = made { return made }
      }
    }
    return nil
  }

  /// An inset of a stated part and scale, if there is room for it on the page; the room is then taken.
  ///
  /// - Parameters:
  ///   - features: those of the input's topology.
  ///   - isCard: whether it stands on land: then its heading and its scale bar lie on paper inside its frame.
  ///   - prefix: what its ids begin with before `inset`.
  static func placed(
    _ extent: Box, scale: Double, name: String, _ input: MapInput, features: MapFeatures, _ words: MapWords,
    isCard: Bool = false, prefix: String = "", in layout: inout PageLayout
  ) -> Made {
    let (width, height) = (extent.width * 1000 / scale, extent.height * 1000 / scale)
    let text = input.settings.style.text
    let face = input.settings.style.typeface
    let line = input.settings.insetHeading
    let probe = Viewport(centre: extent.centre, scale: scale, frame: Box(minX: 0, minY: 0, maxX: width, maxY: height))
    let bar = ScaleBar(probe, longest: width * 0.45, size: points(text.scaleBar), in: face) {
      words.numbers.decimal($0, upTo: 1)
    }
    let foot = bar.height + (isCard ? 2 : 1) * Self.barGap
    let head = line + (isCard ? Self.cardEdge : 0)
    guard let room = layout.place(width: width, height: head + height + foot) else { return .noRoom(name: name) }
    let edge = isCard ? Self.cardEdge : 0
    let heading = Box(minX: room.minX + edge, minY: room.minY, maxX: room.maxX - edge, maxY: room.minY + head)
    let inside = Box(minX: room.minX, minY: heading.maxY, maxX: room.maxX, maxY: heading.maxY + height)
    let (topology, features) = input.topology.seen(in: extent, with: features)
    let frame = MapFrame(
      topology, features: features,
      viewport: Viewport(centre: extent.centre, scale: scale, frame: inside), around: input.landAround,
      prefix: prefix + "inset-")
    return .placed(
      MapInset(
        frame: frame, name: name, heading: heading, headingSize: points(text.legend), bar: bar,
        barCorner: Point(x: room.minX + edge, y: inside.maxY + barGap), card: isCard ? room : nil))
  }

  /// Between the frame and the scale bar below it.
  fileprivate static let barGap = 1.2
  /// Between the edge of a card and what stands on its paper.
  private static let cardEdge = 1.1

  /// The heading, the scale bar, the frame, and the frame on the map of the country that shows where it lies.
  ///
  /// - Parameter page: what the frame on the map stays within, where the map's land comes near its edge.
  func furniture(_ country: Viewport, on page: Box, _ palette: Palette) -> [SheetItem] {
    let rule = Paint(stroke: Stroke(palette.outline, width: 0.25))
    // Thinner and paler than a border of a group, on a rim that parts it from them; the signs of relations stay whole.
    // What it shows may reach beyond the land, and with that beyond the page.
    let shown = country.page(frame.viewport.extent)
    let held = country.frame.expanded(by: MapMeasures.insetPlaceBeyond)
    let edge = page.expanded(by: -MapMeasures.insetPlaceInside)
    let place = Box(
      minX: max(shown.minX, held.minX, edge.minX), minY: max(shown.minY, held.minY, edge.minY),
      maxX: min(shown.maxX, held.maxX, edge.maxX), maxY: min(shown.maxY, held.maxY, edge.maxY))
    let rim = frame.features.relations.isEmpty ? [Stroke(palette.paper, width: 0.6)] : []
    let located = (rim + [Stroke(palette.quiet, width: 0.25)])
      .map { SheetItem.rectangle(place, cornerRadius: 0, Paint(stroke: $0)) }
    let frames = [frame.viewport.frame, card].compactMap { $0 }.map { SheetItem.rectangle($0, cornerRadius: 0, rule) }
    let parts: [SheetItem] =
      frames + [
        .text(
          TextRun(
            name, at: Point(x: heading.minX, y: heading.maxY - 0.9), size: headingSize, isBold: true,
            colour: palette.ink)
        )
      ]
    return [
      .group(SheetGroup(id: frame.prefix + "place", items: located)),
      .group(
        SheetGroup(
          id: String(frame.prefix.dropLast()), items: parts + bar.items(at: barCorner, palette: palette))),
    ]
  }

  /// The room on the page that it has with all that belongs to it.
  var room: Box {
    let inside = heading.union(frame.viewport.frame)
    return card
      ?? Box(minX: inside.minX, minY: inside.minY, maxX: inside.maxX, maxY: barCorner.y + bar.height)
  }
}

extension MapSettings {
  /// A stated scale of an inset is for the usual page; on another it goes with the page.
  fileprivate func insetScale(_ stated: Double) -> Double {
    let change = MapSettings(palette: []).width / width
    return change == 1 ? stated : Viewport.roundScale(atLeast: stated * change)
  }

  /// The height of the line over an inset.
  fileprivate var insetHeading: Double { points(style.text.legend) * 7.6 / 6.5 }

  /// The room that an inset needs whose place is stated, with its heading and scale bar; `nil` for others.
  func statedInsetRoom(beside country: Viewport) -> (width: Double, height: Double)? {
    guard case .fixed(let extent, _, let stated) = inset else { return nil }
    let scale = stated.map(insetScale) ?? Viewport.roundScale(atLeast: country.scale / MapMeasures.insetMagnification)
    let (width, height) = (extent.width * 1000 / scale, extent.height * 1000 / scale)
    let frame = Box(minX: 0, minY: 0, maxX: width, maxY: height)
    let bar = ScaleBar(
      Viewport(centre: extent.centre, scale: scale, frame: frame), longest: width * 0.45,
      size: points(style.text.scaleBar), in: style.typeface
    ) { _ in "" }
    return (width, insetHeading + height + bar.height + MapInset.barGap)
  }
}

extension MapInput {
  /// What an inset is called that nobody has named: after the place with the most people in it, or with the most land where
  /// nobody counts people; after its group where it has no name of its own.
  ///
  /// - Parameters:
  ///   - width: the width of the inset in millimetres, which its name is to have room on.
  ///   - greatest: the name of what it is called after; what has the most people when `nil`.
  func insetName(
    _ box: Box, _ words: MapWords, width: Double = .infinity, greatest: String? = nil
  ) -> String {
    let size = points(settings.style.text.legend)
    return (greatest.map { [$0] } ?? names(ofGreatestIn: box)).map { words.filled(.insetAround, ["name": $0]) }
      .first { roomyTextWidth($0, size: size, isBold: true, in: settings.style.typeface) <= width }
      ?? words.filled(.inset)
  }

  /// The names of the greatest unit among those whose middle lies in a rectangle, and of its group, where they have such.
  ///
  /// Of equals the first by code counts.
  private func names(ofGreatestIn box: Box) -> [String] {
    let boxes = topology.featureBoxes()
    let inside = codes.indices.compactMap { feature -> Municipality? in
      guard let code = codes[feature], let own = boxes[feature], box.contains(own.centre) else {
        return nil
      }
      return report.snapshot.territory.municipality(code)
    }
    let greatest = inside.max { a, b in
      (a.population, a.areaInSquareKilometres, b.code) < (b.population, b.areaInSquareKilometres, a.code)
    }
    guard let greatest else { return [] }
    let group = report.snapshot.collaboration(of: greatest.code).flatMap(report.snapshot.register.collaboration)
    // What is called by its code is known to nobody; the group that it is in may be.
    return [greatest.name, group?.briefName].compactMap { $0 }.filter { name in
      name.contains(where: \.isLetter) && !name.contains(where: \.isNumber)
    }
  }
}
