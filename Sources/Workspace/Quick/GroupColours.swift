import Analysis
import Cartography
import Geometry
import Reports

/// The colours of groups that nobody has given any: Paul Tol's "light" scheme, made for filled, labelled cells.
let groupPalette = [
  0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00,
].map { Colour(UInt32($0)) }

/// The same for a few more, so that each has a colour of its own: four that are farthest from those and from each other
/// in four kinds of vision, and on which dark letters are read.
private let longerPalette = groupPalette + [0xAF799D, 0xBFE3DD, 0xE3E3BF, 0x9879D8].map { Colour(UInt32($0)) }

/// The same where there are many: a map of hundreds in full colours is confetti. Six light greyed tones, of which any two
/// are told apart by everybody; borders tell the groups.
private let calmPalette = [0xCFA877, 0x9CC6EC, 0xD3EAF2, 0xD9E2A6, 0x8CA396, 0xA98FB0].map { Colour(UInt32($0)) }

/// The same where they are so many that no key and no number tells them: paler still, so that the borders are the map.
private let palePalette = calmPalette.map { $0.mixed(with: Colour(0xFFFFFF), share: 0.55) }

/// With more groups than these colours are pale.
private let veryManyGroups = 300

/// The colours for the groups of some units.
func groupPalette(of units: [GroupedUnit]) -> [Colour] {
  let count = Set(units.lazy.compactMap(\.group)).count
  if count > MapMeasures.manyGroups { return count > veryManyGroups ? palePalette : calmPalette }
  return count > groupPalette.count && count <= longerPalette.count ? longerPalette : groupPalette
}

/// Places in a palette of so many colours so that groups that meet differ, and all where there are colours enough.
func groupColours(of units: [GroupedUnit], _ topology: Topology, colours count: Int) -> [String: Int] {
  let groups = Set(units.compactMap(\.group)).sorted(by: precedesNaturally)
  let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
  if groups.count <= count { return places }
  var neighbours = [[Int]](repeating: [], count: groups.count)
  for border in topology.borders(by: .queen) {
    guard let first = units[border.first].group.flatMap({ places[$0] }),
      let second = units[border.second].group.flatMap({ places[$0] }), first != second
    else { continue }
    neighbours[first].append(second)
  }
  let colours = graphColouring(of: neighbours, colours: count)
  return Dictionary(uniqueKeysWithValues: zip(groups, colours))
}
