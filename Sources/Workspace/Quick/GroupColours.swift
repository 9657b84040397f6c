import Analysis
import Cartography
import Geometry

/// The colours of groups that nobody has given any: Paul Tol's "light" scheme, made for filled, labelled cells.
let groupPalette = [
  0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00,
].map { Colour(UInt32($0)) }

/// Places in the palette so that groups that meet differ.
func groupColours(of units: [GroupedUnit], _ topology: Topology) -> [String: Int] {
  let groups = Set(units.compactMap(\.group)).sorted(by: precedesNaturally)
  let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
  var neighbours = [[Int]](repeating: [], count: groups.count)
  for border in topology.borders(by: .queen) {
    guard let first = units[border.first].group.flatMap({ places[$0] }),
      let second = units[border.second].group.flatMap({ places[$0] }), first != second
    else { continue }
    neighbours[first].append(second)
  }
  let colours = graphColouring(of: neighbours, colours: groupPalette.count)
  return Dictionary(uniqueKeysWithValues: zip(groups, colours))
}
