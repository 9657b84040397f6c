import Geometry
import Projection
import Register
import Reports
import Tabular

/// A place for somebody who will look for it: to about ten centimetres, with its unit, since one list may have places in
/// degrees beside places in metres.
public func placeText(_ place: Point, in system: ReferenceSystem?) -> String {
  placeNaming(place, in: system).description
}

/// The same, to be said in a language.
func placeNaming(_ place: Point, in system: ReferenceSystem?) -> NamingText {
  func rounded(_ number: Double, _ scale: Double) -> String { plainDecimal((number * scale).rounded() / scale) }
  if system?.kind == .geographic {
    // Side by side with others, a place may lie on the next turn.
    let east = abs(place.x) > 180 && abs(place.x) <= 540 ? place.x - 360 * (place.x / 360).rounded() : place.x
    let (longitude, latitude) = (rounded(abs(east), 1e6), rounded(abs(place.y), 1e6))
    switch (east < 0, place.y < 0) {
    case (false, false): return "\(longitude)° E, \(latitude)° N"
    case (true, false): return "\(longitude)° W, \(latitude)° N"
    case (false, true): return "\(longitude)° E, \(latitude)° S"
    case (true, true): return "\(longitude)° W, \(latitude)° S"
    }
  }
  let (east, north) = (rounded(place.x, 10), rounded(place.y, 10))
  return system?.kind == .projected ? "\(east) m E, \(north) m N" : "\(east) E, \(north) N"
}
