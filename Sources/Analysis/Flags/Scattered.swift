import Register

extension FlagRule {
  /// Collaborations that do not hang together, or reach over many regions.
  static let scattered = FlagRule(
    id: "scattered",
    name: Wording(nb: "Spredte samarbeid", nn: "Spreidde samarbeid", en: "Scattered collaborations"),
    summary: Wording(
      nb: "Samarbeidet faller i flere deler som ikke grenser til hverandre, eller strekker seg over mange regioner.",
      nn: "Samarbeidet fell i fleire delar som ikkje grensar til kvarandre, eller strekkjer seg over mange regionar.",
      en: "The collaboration falls apart into pieces that share no border, or reaches over many regions."),
    thresholds: [.scatteredPieces, .scatteredRegions],
    obstacle: { evidence in
      guard evidence.land == nil, evidence.nearShore == nil else { return nil }
      return withoutRegions(evidence).map { _ in withoutBoundaries }
    }
  ) { measures, limits in
    measures.fits.compactMap { fit in
      let pieces = fit.pieces ?? fit.landPieces
      let isApart = Double(pieces?.count ?? 0) >= limits[.scatteredPieces]
      guard isApart || Double(fit.regions.count) >= limits[.scatteredRegions] else { return nil }
      return Finding(
        kind: "scattered", subject: .collaboration(fit.collaboration),
        reason: reason(fit, pieces: isApart ? pieces ?? [] : [], measures),
        values: [
          .init("pieces", pieces?.count),
          .init("contiguity", .text(fit.pieces == nil ? "land" : "near-shore")),
          .init("land_pieces", fit.landPieces?.count),
          .init("regions_touched", .whole(fit.regions.count)),
          .init(.scatteredPieces, in: limits), .init(.scatteredRegions, in: limits),
        ])
    }
  }

  private static func reason(
    _ fit: CollaborationFit, pieces: [[MunicipalityCode]], _ measures: Measures
  ) -> Wording {
    let name = measures.name(ofCollaboration: fit.collaboration)
    let count = fit.regions.count
    // The largest piece is the collaboration as one knows it; what lies apart is what a reader looks for.
    let apart = pieces.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .dropFirst().flatMap(\.element).sorted()
    let names = apart.map(measures.name)
    let regions = FieldWords.regions(measures.evidence.references.kind, count: count)
    let spread = Wording(
      nb: "medlemmer i \(regions.nb)", nn: "medlemer i \(regions.nn)", en: "members in \(regions.en)")
    guard !names.isEmpty else {
      return Wording(nb: "\(name): \(spread.nb)", nn: "\(name): \(spread.nn)", en: "\(name): \(spread.en)")
    }
    let distance = measures.evidence.nearShoreMetres / 1_000
    let places = distance == distance.rounded() ? 0 : 1
    let test =
      fit.pieces == nil
      ? Wording(nb: "etter landegrense", nn: "etter landegrense", en: "by land border")
      : Wording(
        nb: "med inntil \(distance, places: places) km mellom naboer",
        nn: "med inntil \(distance, places: places) km mellom naboar",
        en: "with up to \(distance, places: places) km between neighbours")
    return Wording(
      nb: "\(name): faller i \(pieces.count) deler \(test.nb) (\(enumerated(names, and: "og")) ligger for seg); "
        + "\(spread.nb)",
      nn: "\(name): fell i \(pieces.count) delar \(test.nn) (\(enumerated(names, and: "og")) ligg for seg); "
        + "\(spread.nn)",
      en: "\(name): falls into \(pieces.count) pieces \(test.en) (\(enumerated(names, and: "and")) "
        + "\(names.count == 1 ? "lies" : "lie") apart); \(spread.en)")
  }

  /// The sentence that stands in for findings where nobody has said who is whose neighbour.
  static let withoutBoundaries = Wording(
    nb: "Datasettet har ingen grenser, så naboskap er ikke kjent.",
    nn: "Datasettet har ingen grenser, så naboskap er ikkje kjent.",
    en: "The data set has no boundaries, so neighbours are not known.")

  /// `withoutBoundaries` where land neighbours are missing.
  static func withoutLandBorders(_ evidence: Evidence) -> Wording? { evidence.land == nil ? withoutBoundaries : nil }
}

extension Threshold {
  static let scatteredPieces = Threshold(
    id: "scattered_pieces", value: 2,
    meaning: Wording(
      nb: "deler etter kystnært naboskap; minst så mange", nn: "delar etter kystnært naboskap; minst så mange",
      en: "pieces by near-shore contiguity; at least"))
  static let scatteredRegions = Threshold(
    id: "scattered_regions", value: 10,
    meaning: Wording(
      nb: "regioner med medlem; minst så mange", nn: "regionar med medlem; minst så mange",
      en: "regions with a member; at least"))
}
