import Register

/// The connected parts of a group of municipalities: from each one in a part the others can be reached by neighbours
/// without leaving the group.
///
/// Each part by code, the parts by their first code. Several contiguities count together: neighbours by any of them.
/// Linear in municipalities and neighbours.
public func pieces(
  of group: some Sequence<MunicipalityCode>, in contiguities: Contiguity...
) -> [[MunicipalityCode]] {
  let sorted = Set(group).sorted()
  var left = Set(sorted)
  var pieces: [[MunicipalityCode]] = []
  for start in sorted where left.remove(start) != nil {
    var piece = [start], next = 0
    while next < piece.count {
      for contiguity in contiguities {
        for neighbour in contiguity.neighbours(of: piece[next]) where left.remove(neighbour.code) != nil {
          piece.append(neighbour.code)
        }
      }
      next += 1
    }
    pieces.append(piece.sorted())
  }
  return pieces
}
