import Register

extension FlagRule {
  /// Collaborations that do not hang together, or reach over many regions.
  static let scattered = FlagRule(
    .scattered, kinds: [.scattered], thresholds: [.scatteredPieces, .scatteredRegions, .nearShore],
    obstacle: { evidence in
      guard evidence.land == nil, evidence.nearShore == nil else { return nil }
      return withoutRegions(evidence).map { _ in .noBoundaries }
    },
    sensitivities: { measures, limits in shoreSensitivity(measures, limits).map { [$0] } ?? [] }
  ) { measures, limits in
    measures.fits.compactMap { fit in
      let pieces = fit.pieces ?? fit.landPieces
      let isApart = Double(pieces?.count ?? 0) >= limits[.scatteredPieces]
      guard isApart || Double(fit.regions.count) >= limits[.scatteredRegions] else { return nil }
      return Finding(
        .scattered(
          ScatteredFacts(
            collaboration: measures.named(collaboration: fit.collaboration),
            regions: measures.evidence.references.sort, regionsTouched: fit.regions.count, pieces: pieces?.count,
            landPieces: fit.landPieces?.count,
            apart: isApart ? outlying(pieces ?? []).map { $0.map(measures.named) } : [],
            nearShoreMetres: fit.pieces == nil ? nil : measures.evidence.nearShoreMetres,
            piecesLimit: limits.limit(.scatteredPieces), regionsLimit: limits.limit(.scatteredRegions))))
    }
  }
}

/// A collaboration that does not hang together, or reaches over many regions.
public struct ScatteredFacts: Hashable, Sendable {
  /// The collaboration.
  public var collaboration: Named<String>
  /// What sort of regions its members lie in.
  public var regions: RegionSort
  /// How many of them have a member.
  public var regionsTouched: Int
  /// The pieces that it falls into, and those by land border alone; `nil` where neighbours are not known.
  public var pieces, landPieces: Int?
  /// The pieces besides the largest, each with its municipalities by code; empty where the pieces are too few to tell.
  public var apart: [[Named<MunicipalityCode>]]
  /// How far apart neighbours may lie, in metres; `nil` where only land borders are known.
  public var nearShoreMetres: Double?
  /// The limits on pieces and on regions.
  public var piecesLimit, regionsLimit: Limit
}

extension ScatteredFacts: MeasuredFacts {
  var kind: FindingKind { .scattered }
  var subject: Finding.Subject { .collaboration(collaboration.key) }
  var values: [Finding.NamedValue] {
    [
      .init("pieces", pieces),
      .init("contiguity", .text(nearShoreMetres == nil ? "land" : "near-shore")),
      .init("land_pieces", landPieces),
      .init("regions_touched", .whole(regionsTouched)),
      .init(piecesLimit), .init(regionsLimit),
    ]
  }
}

/// The pieces that lie apart, by the lowest code in each. The largest piece is the collaboration as one knows it; the first of equals.
private func outlying(_ pieces: [[MunicipalityCode]]) -> [[MunicipalityCode]] {
  pieces.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    .dropFirst().map(\.element).sorted { $0.lexicographicallyPrecedes($1) }
}

extension Threshold {
  static let scatteredPieces = Threshold(.scatteredPieces, value: 2)
  static let scatteredRegions = Threshold(.scatteredRegions, value: 10)
}
