import Geometry

/// Two collaborations beside each other that a map would paint in one colour.
public struct ColourClash: Hashable, Sendable {
  /// Their ids, the one with the lower number first.
  public let first, second: String
}

/// Every pair of collaborations that share a border and a colour, by number; empty for a map that can be read.
public func colourClashes(_ input: MapInput) -> [ColourClash] {
  let features = MapFeatures(input)
  var pairs: Set<[Int]> = []
  for border in input.topology.borders() {
    guard let a = features.groups[border.first], let b = features.groups[border.second], a != b,
      features.list[a].fill == features.list[b].fill
    else { continue }
    pairs.insert([min(a, b), max(a, b)])
  }
  return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { pair in
    ColourClash(first: features.list[pair[0]].id, second: features.list[pair[1]].id)
  }
}
