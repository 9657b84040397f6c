import Cartography

/// The page with those of its maps at twice the scale of the others that are crowded or tiny, where that helps them and
/// costs the others little.
///
/// - Parameters:
///   - plain: the page on which all have one scale.
///   - page: makes a page on which some are larger, at a scale no smaller than a limit; `nil` for none.
func withLargerPanels(
  _ plain: MultiplesPage, _ page: (_ larger: Set<Int>, _ limit: Double) -> MultiplesPage?
) -> MultiplesPage {
  let places = plain.drawn.maps.indices
  // The most crowded first; what is tiny gains by room that is left.
  var crowded = places.filter(plain.drawn.isCrowded).sorted {
    (plain.drawn.astray($1), $0) < (plain.drawn.astray($0), $1)
  }
  // Where many are, the page is too small for all of them, and larger ones would make it smaller still.
  if crowded.count * MapMeasures.panelsPerLarger > places.count { crowded = [] }
  let tiny = places.filter { plain.drawn.isTiny($0) && !crowded.contains($0) }
  var (best, larger): (MultiplesPage, Set<Int>) = (plain, [])
  var mayGrow = true
  for place in crowded + tiny {
    // Where many had a scale of their own, none would be the usual one.
    guard (larger.count + 1) * MapMeasures.panelsPerLarger <= places.count else { break }
    let isTiny = tiny.contains(place)
    guard isTiny || mayGrow else { continue }
    let limit =
      isTiny ? best.layout.scale * MapMeasures.dearestTiny : plain.layout.scale * MapMeasures.dearestLarger
    guard let other = page(larger.union([place]), Viewport.roundScale(atLeast: limit)),
      other.drawn.lost <= best.drawn.lost, other.drawn.astray <= best.drawn.astray,
      isTiny || other.drawn.astray(place) * 4 <= best.drawn.astray(place) * 3
    else {
      // A less crowded one that is larger beside the most crowded one would turn the page's weights round.
      if !isTiny { mayGrow = false }
      continue
    }
    best = other
    larger.insert(place)
  }
  return best
}
