import Geometry

/// Places of a map in the order in which a page is read: from the north-western corner to the south-eastern one, in bands as
/// wide as the map, from west to east in each.
///
/// - Parameters:
///   - places: some points in metres.
///   - bands: how many bands the height of all of them is parted into.
/// - Returns: the places' indices in their order; of equals the first comes first.
func readingOrder(of places: [Point], bands: Int = 8) -> [Int] {
  guard let extent = Box(around: places) else { return [] }
  func band(_ place: Point) -> Int {
    extent.height > 0 ? min(bands - 1, Int((extent.maxY - place.y) / extent.height * Double(bands))) : 0
  }
  return places.indices.sorted { a, b in
    (band(places[a]), places[a].x, a) < (band(places[b]), places[b].x, b)
  }
}
