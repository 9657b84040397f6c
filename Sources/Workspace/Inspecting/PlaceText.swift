import Geometry
import Projection
import Reports
import Tabular

/// A place for somebody who will look for it: to about ten centimetres, with its unit, since one list may have places in
/// degrees beside places in metres.
public func placeText(_ place: Point, in system: ReferenceSystem?) -> String {
  func rounded(_ number: Double, _ scale: Double) -> String { plainDecimal((number * scale).rounded() / scale) }
  if system?.kind == .geographic {
    // Side by side with others, a place may lie on the next turn.
    let east = abs(place.x) > 180 && abs(place.x) <= 540 ? place.x - 360 * (place.x / 360).rounded() : place.x
    return
      "\(rounded(abs(east), 1e6))° \(east < 0 ? "W" : "E"), \(rounded(abs(place.y), 1e6))° \(place.y < 0 ? "S" : "N")"
  }
  let unit = system?.kind == .projected ? " m" : ""
  return "\(rounded(place.x, 10))\(unit) E, \(rounded(place.y, 10))\(unit) N"
}
