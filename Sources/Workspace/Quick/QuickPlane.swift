import Geometry
import Projection
import Register

/// The plane in which a quick job is drawn.
struct QuickPlane {
  let system: ReferenceSystem
  /// Whether lengths mean about the same everywhere on it, so that a scale bar tells the truth.
  let hasScale: Bool
  /// How many times as long as on the ground lines in the middle of the map are, where a scale bar would not be true.
  private(set) var lengthening: Double?
  /// Whether it lies around a pole, so that what meets at 180° of longitude meets on it.
  private(set) var isAroundPole = false

  /// The plane asked for; else that of the file where it is a plane in metres; where north is not up on that, or else, one
  /// that suits the place.
  ///
  /// The UTM zone in the middle; an equal-area plane around the middle for what spans more than a few zones, around the
  /// pole for what goes around it; for a world an equal-area map of all of it.
  ///
  /// - Parameters:
  ///   - degrees: the box around the polygons to be shown in degrees, their parts side by side.
  ///   - box: the box around the polygons as the file has them.
  init(
    for degrees: () throws -> Box?, in stated: ReferenceSystem, asked: String?, box: Box?, file: String,
    _ notes: inout Notes
  ) throws {
    if let asked {
      let system = try ReferenceSystem(asked)
      guard system.isPlaneInMetres else {
        throw Failure(
          "\(parameter: "crs") \(asked): \(system.label) is not a plane in metres; maps and distances need one",
          cause: .wrongRequest)
      }
      if !system.isTurned {
        self.system = system
        hasScale = true
        lookAtScale(box, in: stated, &notes)
        return
      }
      notes.add(QuickPlane.turnedNote(system))
    } else if stated.isPlaneInMetres {
      if !stated.isTurned {
        system = stated
        hasScale = true
        lookAtScale(box, in: stated, &notes)
        return
      }
      notes.add(QuickPlane.turnedNote(stated))
    }
    guard let box = try degrees() else {
      throw Failure(
        "has no polygon with a place: every feature is without a shape; a map needs one that has", file: file)
    }
    let middle = box.centre
    let (east, north) = (turned(Int(middle.x.rounded())), Int(middle.y.rounded()))
    let label: NamingText
    if box.width > 200, box.minY < 40, box.maxY > -40 {
      // Longitudes at the sides of the sheet belong to its sides, whatever rounding makes of them.
      system = try ReferenceSystem(
        "+proj=eqearth +lon_0=\(box.width > 359 ? 0 : east) +datum=WGS84 +units=m +over +type=crs")
      hasScale = false
      label = "Equal Earth, an equal-area map of the world; no scale holds on all of it"
    } else if box.width > 200 || abs(middle.y) > 84 {
      let pole = middle.y > 0 ? 90 : -90
      system = try ReferenceSystem(
        "+proj=laea +lat_0=\(pole) +lon_0=\(box.width > 200 ? 0 : east) +datum=WGS84 +units=m +type=crs")
      hasScale = true
      isAroundPole = true
      label = pole > 0 ? "an equal-area plane around the north pole" : "an equal-area plane around the south pole"
    } else if box.width <= 18, abs(middle.y) <= 80 {
      let zone = min(60, max(1, Int(((turned(middle.x) + 180) / 6).rounded(.down)) + 1))
      system = try ReferenceSystem("EPSG:\((middle.y < 0 ? 32700 : 32600) + zone)")
      hasScale = true
      label = NamingText(verbatim: system.label)
    } else {
      system = try ReferenceSystem("+proj=laea +lat_0=\(north) +lon_0=\(east) +datum=WGS84 +units=m +type=crs")
      hasScale = true
      label =
        switch (east < 0, north < 0) {
        case (false, false): "an equal-area plane around \(east)° east, \(north)° north"
        case (true, false): "an equal-area plane around \(-east)° west, \(north)° north"
        case (false, true): "an equal-area plane around \(east)° east, \(-north)° south"
        case (true, true): "an equal-area plane around \(-east)° west, \(-north)° south"
        }
    }
    notes.add(Note(.choice, "drawn in \(label); \(parameter: "crs") chooses another plane"))
  }

  private static func turnedNote(_ system: ReferenceSystem) -> Note {
    Note(
      .choice, "in \(system.label) coordinates grow to the south or the west, and a map in it would be turned round",
      severity: .warning)
  }

  /// Leaves the scale bar out where it would be false by more than a twentieth.
  ///
  /// The middle of what lies on both sides of 180° is not on the map, and nothing is said of it.
  private mutating func lookAtScale(_ box: Box?, in stated: ReferenceSystem, _ notes: inout Notes) {
    guard let box, !stated.isInDegrees || box.width < 180 else { return }
    guard let times = try? Workspace.lengthening(on: system, at: box.centre, in: stated),
      abs(times - 1) > 0.05
    else { return }
    lengthening = times
    let hundredths = Int((times * 100).rounded())
    let figure = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    notes.add(
      Note(
        .choice,
        """
        in \(system.label) lines in the middle of the map are \(figure) times as long as on the ground, so there is no \
        scale bar; \(parameter: "crs") chooses another plane
        """, severity: .warning))
  }
}

/// A longitude on the turn from −180 to 180.
private func turned(_ degrees: Double) -> Double { degrees - 360 * ((degrees - 180) / 360).rounded(.up) }
private func turned(_ degrees: Int) -> Int { Int(turned(Double(degrees))) }
