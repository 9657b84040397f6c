import Geometry
import Projection
import Reports
import Tabular

/// A place for somebody who will look for it: to about ten centimetres, with its unit, since one list may have places in
/// degrees beside places in metres.
public func placeText(_ place: Point, in system: ReferenceSystem?) -> String {
  func rounded(_ number: Double, _ scale: Double) -> String { plainDecimal((number * scale).rounded() / scale) }
  if system?.kind == .geographic { return "\(rounded(place.x, 1e6))° E, \(rounded(place.y, 1e6))° N" }
  let unit = system?.kind == .projected ? " m" : ""
  return "\(rounded(place.x, 10))\(unit) E, \(rounded(place.y, 10))\(unit) N"
}
