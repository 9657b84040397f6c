import Cartography
import Geometry
import Register

/// The labels of a frame while they find their places.
struct AreaPlacing {
  let frame: MapFrame
  let settings: AreaLabelSettings
  let lines: [Leader]
  var labels = AreaLabels()
  /// Every border and coast as a raster of the frame.
  let borders: FreeSpace
  /// The rectangle around each feature on the page.
  let boxes: [Box?]
  var pieces: [PieceLabel]
  /// What is named, with the circle of its greatest polygon on the page.
  var units: [Unit] = []
  var waiting: [Int] = []
  var leftPieces: [PieceLabel] = []

  struct Unit {
    let feature: Int
    let code: MunicipalityCode
    let text: String
    let circle: Circle?
    /// Whether the frame shows a part of it alone, which has the name only if it has room for it.
    var isCut = false
    /// The piece of a group that it is all of.
    var piece: Int?
    var isDone = false
    /// Whether its name is bold, as letters are that stand for one.
    var isBold = false
  }

  init(_ frame: MapFrame, _ settings: AreaLabelSettings, off taken: [Box], _ lines: [Leader]) {
    self.frame = frame
    self.settings = settings
    self.lines = lines
    labels.used = taken.map { $0.expanded(by: 0.4) } + settings.circles
    var borders = FreeSpace(frame: frame.viewport.frame, cell: 0.3)
    var outlines = PathData(isClosed: true)
    for area in frame.shapes.areas { outlines.append(contentsOf: area) }
    borders.take(linesOf: outlines)
    self.borders = borders
    boxes = frame.shapes.areas.map { Box(around: $0.points) }
    pieces = numberedOnce(
      frame.withoutCrowd(frame.pieceLabels(settings.style, circle: settings.circle, sizes: settings.sizes)))
    let features = frame.features
    for feature in frame.shapes.areas.indices where features.isNamed(feature) {
      guard let municipality = features.municipalities[feature], !settings.hidden.contains(municipality.code),
        !(frame.shapes.areas[feature].isEmpty && frame.shapes.dots[feature] == nil)
      else { continue }
      let circle = frame.labelPolygon(ofFeature: feature).flatMap { settings.circle(frame.layer, $0) }
      // What the frame cuts away for the most part is shown elsewhere, or is not what the map is about; of the neighbours
      // that a map tells of, what is seen has the name where that has room.
      let isCut = circle.map { !frame.viewport.frame.contains(frame.viewport.page($0.centre)) } ?? false
      if isCut, !features.showsSurroundings { continue }
      units.append(
        Unit(
          feature: feature, code: municipality.code, text: settings.keys[municipality.code] ?? municipality.name,
          circle: isCut ? nil : circle.map(frame.viewport.page), isCut: isCut,
          isBold: settings.keys[municipality.code] != nil || settings.stressed.contains(municipality.code)))
    }
    for piece in pieces.indices {
      let own = units.indices.filter { unit in
        features.groups[units[unit].feature] == pieces[piece].group
          && units[unit].circle.map { side(of: $0.centre, seenFrom: pieces[piece].outline[...]) == .inside } ?? false
      }
      if own.count == 1 { units[own[0]].piece = piece }
    }
  }

  /// What is to be placed, in its order.
  private enum Item { case unit(Int), piece(Int) }

  mutating func place() {
    let withUnit = Set(units.compactMap(\.piece))
    let items =
      units.indices.map { (radius: units[$0].circle?.radius ?? 0, order: $0, item: Item.unit($0)) }
      + pieces.indices.filter { !withUnit.contains($0) }.map {
        (radius: pieces[$0].request.circle.radius, order: units.count + $0, item: Item.piece($0))
      }
    for one in items.sorted(by: { ($0.radius, $0.order) < ($1.radius, $1.order) }) {
      switch one.item {
      case .unit(let unit): place(unit: unit)
      case .piece(let piece): place(piece: piece)
      }
    }
    placeAcross()
    if settings.exchangesPlaces { placeExchanged() }
    placeLeftPieces()
    placeBeside()
    if settings.exchangesPlaces { placeFarAcross() }
    placeAround()
    nameAround()
  }
}
