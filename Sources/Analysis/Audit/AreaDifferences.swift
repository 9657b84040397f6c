import Register

/// The municipalities whose polygons have another area than the official one, by code.
///
/// Polygons on small-scale maps are generalised: islets vanish and coasts are straightened. Tables use the official
/// area, so a difference is no error, but who measures on the polygons must know of it.
///
/// - Parameters:
///   - polygonAreas: for each municipality the area of its polygons on the ellipsoid, in square kilometres.
///   - limit: the greatest share of the official area that passes without a word, above 0.
public func areaDifferences(
  _ polygonAreas: [MunicipalityCode: Double], in territory: Territory, above limit: Double
) -> [Problem] {
  territory.municipalities.compactMap { municipality in
    let official = municipality.areaInSquareKilometres
    guard let measured = polygonAreas[municipality.code], official > 0 else { return nil }
    let difference = measured / official - 1
    guard abs(difference) > limit else { return nil }
    return Problem(
      kind: "polygon-area", severity: .note, subject: municipality.code.text,
      sentence: "\(municipality.name) (\(municipality.code)): the polygons have \(rounded(measured)) km², "
        + "\(signed(difference * 100)) % off the official \(rounded(official)) km²",
      values: [.init("polygon_km2", rounded(measured)), .init("official_km2", rounded(official))])
  }
}

/// A number with one decimal.
private func rounded(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded(.toNearestOrAwayFromZero))
  return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}

private func signed(_ percent: Double) -> String { percent < 0 ? rounded(percent) : "+" + rounded(percent) }
