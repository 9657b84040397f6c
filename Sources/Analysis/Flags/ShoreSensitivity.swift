import Register

/// Over which distances of water the same collaborations fall into pieces; `nil` when nobody has measured.
///
/// Those that reach over many regions are scattered whatever the distance, and do not count here. Distances are known up to
/// twice the limit; where nothing changes until then, the interval has no upper end.
func shoreSensitivity(_ measures: Measures, _ limits: Thresholds) -> Sensitivity? {
  let evidence = measures.evidence
  guard let near = evidence.nearShore, !evidence.beyondShore.isEmpty else { return nil }
  var least: Double?, greatest: Double?
  for fit in measures.fits where Double(fit.regions.count) < limits[.scatteredRegions] {
    let members = Set(fit.members)
    var links = fit.members.flatMap { code in
      near.neighbours(of: code).filter { code < $0.code && members.contains($0.code) && $0.sharedMetres == 0 }
        .map { Evidence.Distance(first: code, second: $0.code, metres: $0.apartMetres) }
    }
    links += evidence.beyondShore.filter { members.contains($0.first) && members.contains($0.second) }
    var pieces = evidence.land.map { Analysis.pieces(of: fit.members, in: $0) } ?? fit.members.map { [$0] }
    for link in links.sorted(by: { ($0.metres, $0.first, $0.second) < ($1.metres, $1.first, $1.second) }) {
      guard let one = pieces.firstIndex(where: { $0.contains(link.first) }),
        let other = pieces.firstIndex(where: { $0.contains(link.second) }), one != other
      else { continue }
      let wasApart = Double(pieces.count) >= limits[.scatteredPieces]
      pieces[min(one, other)] += pieces.remove(at: max(one, other))
      guard wasApart, Double(pieces.count) < limits[.scatteredPieces] else { continue }
      // From this distance on it is in one piece.
      if link.metres <= evidence.nearShoreMetres {
        least = max(least ?? 0, link.metres)
      } else {
        greatest = min(greatest ?? .infinity, link.metres)
      }
    }
  }
  return Sensitivity(
    threshold: .nearShore, value: evidence.nearShoreMetres, above: least, upTo: greatest,
    printed: Sensitivity.Printed(
      least: least.map { $0.rounded(.up) }, greatest: greatest.map { $0.rounded(.up) - 1 }, places: 0))
}
