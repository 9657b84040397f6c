import Geometry

/// A part of the projected plane as it lies on the page: metres north become millimetres down.
public struct Viewport: Equatable, Sendable {
  /// The place on the page, in millimetres, y down.
  public let frame: Box
  /// Millimetres on the page for each metre on the ground.
  public let millimetresPerMetre: Double

  private let centre: Point

  /// A viewport with a stated place of the plane in the middle of the frame, one metre in `scale` on the page: 7 000 000.
  public init(centre: Point, scale: Double, frame: Box) {
    self.centre = centre
    self.frame = frame
    millimetresPerMetre = 1000 / scale
  }

  /// The greatest viewport that shows the whole extent in the frame, at a scale of two digits (1 : 7 100 000).
  ///
  /// - Parameters:
  ///   - extent: what must be seen, in metres.
  ///   - frame: where on the page, in millimetres.
  ///   - alignment: where the extent lies in the frame when it does not fill it: 0 left or top, 1 right or bottom.
  ///   - share: how large the extent is drawn, 0...1 of the greatest that the frame allows.
  public init(showing extent: Box, in frame: Box, alignment: Point = Point(x: 0.5, y: 0.5), share: Double = 1) {
    let needed = max(extent.width / max(frame.width, 1e-9), extent.height / max(frame.height, 1e-9)) * 1000 / share
    let scale = Viewport.roundScale(atLeast: needed)
    let spareX = frame.width - extent.width * 1000 / scale
    let spareY = frame.height - extent.height * 1000 / scale
    let offset = Point(x: (alignment.x - 0.5) * spareX, y: (alignment.y - 0.5) * spareY)
    self.init(
      centre: Point(
        x: extent.centre.x - offset.x * scale / 1000, y: extent.centre.y + offset.y * scale / 1000),
      scale: scale, frame: frame)
  }

  /// The denominator of the scale: 7 100 000 for 1 : 7 100 000.
  public var scale: Double { 1000 / millimetresPerMetre }

  /// Where a place of the plane lies on the page.
  public func page(_ point: Point) -> Point {
    Point(
      x: (frame.minX + frame.maxX) / 2 + (point.x - centre.x) * millimetresPerMetre,
      y: (frame.minY + frame.maxY) / 2 - (point.y - centre.y) * millimetresPerMetre)
  }

  /// The place of the plane, in metres, that lies at a point of the page.
  public func plane(_ point: Point) -> Point {
    Point(
      x: centre.x + (point.x - (frame.minX + frame.maxX) / 2) / millimetresPerMetre,
      y: centre.y - (point.y - (frame.minY + frame.maxY) / 2) / millimetresPerMetre)
  }

  /// Where a circle of the plane lies on the page.
  public func page(_ circle: Circle) -> Circle {
    Circle(centre: page(circle.centre), radius: circle.radius * millimetresPerMetre)
  }

  /// Where a rectangle of the plane lies on the page.
  public func page(_ box: Box) -> Box {
    let northWest = page(Point(x: box.minX, y: box.maxY))
    let southEast = page(Point(x: box.maxX, y: box.minY))
    return Box(minX: northWest.x, minY: northWest.y, maxX: southEast.x, maxY: southEast.y)
  }

  /// The part of the plane that the frame shows, in metres.
  public var extent: Box {
    let width = frame.width / millimetresPerMetre
    let height = frame.height / millimetresPerMetre
    return Box(
      minX: centre.x - width / 2, minY: centre.y - height / 2, maxX: centre.x + width / 2, maxY: centre.y + height / 2)
  }

  /// The least number with two digits and then zeros that is no less than asked.
  public static func roundScale(atLeast scale: Double) -> Double {
    guard scale > 0, scale < 1e15 else { return 1 }
    var step = 1.0
    while scale / step >= 100 { step *= 10 }
    return (scale / step).rounded(.up) * step
  }
}
