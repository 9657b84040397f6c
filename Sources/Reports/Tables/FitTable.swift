import Analysis

extension TableTheme {
  /// How well each collaboration agrees with the labour-market regions.
  static let fit = TableTheme(
    id: "fit", title: .fitTitle, needs: .assessment, uses: [.regions, .commuting, .contiguity]
  ) { input, words in
    let measures = input.measures, evidence = measures.evidence
    let regions = Dictionary(
      evidence.references.regions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let figures = input.catalogue, unknown = UnknownCollaborations(input)
    let rows = measures.fits.filter { input.shows(collaboration: $0.collaboration) }.map { fit in
      let dominant = fit.dominantRegion
      let name = Cell.named(fit.collaboration, input.named([fit.collaboration])[0].name)
      let members = unknown.sum(fit.collaboration, as: .whole) { Double($0.municipalities) }
      let measured =
        figures.cells(["regions_touched", "regions_whole"], from: .fit(fit))
        + [dominant.map { .named($0.region, regions[$0.region] ?? $0.region) } ?? .missing]
        + figures.cells(
          [
            "dominant_share", "dominant_cover", "mean_cover", "leaderless", "self_containment",
            "self_containment_demand",
          ], from: .fit(fit))
        + [input.cell(fit.commuting.strongestPull?.municipality)]
        + figures.cells(["strongest_pull_share", "land_pieces", "pieces"], from: .fit(fit))
        + [ownMarket(fit, evidence, words)]
      return [name, unknown.isKnown(fit.collaboration) ? .whole(fit.members.count) : members]
        + unknown.cells(fit.collaboration, measured)
    }
    var notes =
      words.meanings(
        of: [
          "dominant_share", "dominant_cover", "mean_cover", "leaderless", "self_containment", "self_containment_demand",
          "strongest_pull_share", "land_pieces", "pieces",
        ], .collaboration) + words.regionNotes(evidence.references)
    if evidence.commuting.isEmpty {
      notes.append(words[.noCommutingNote])
    } else if !input.commutingLine.isEmpty {
      notes.append(input.commutingLine)
    }
    if evidence.nearShore != nil {
      notes.append(words.filled(.piecesNote, ["kilometres": words.kilometres(evidence.nearShoreMetres)]))
    }
    return Content(
      columns: [
        Table.Column("collaboration", words[.collaboration], .name),
        Table.Column("members", words[.members], .whole),
        Table.Column("regions_touched", words[.regionsTouched], .whole),
        Table.Column("regions_whole", words[.regionsWhole], .whole),
        Table.Column("dominant_region", words[.dominantRegion], .name),
        Table.Column("dominant_share", words[.dominantShare], .share()),
        Table.Column("dominant_cover", words[.dominantCover], .share()),
        Table.Column("mean_cover", words[.meanCover], .share()),
        Table.Column("leaderless", words[.leaderless], .share()),
        Table.Column("self_containment", words[.selfContainment], .share()),
        Table.Column("self_containment_demand", words[.selfContainmentDemand], .share()),
        Table.Column("strongest_pull", words[.strongestPull], .name),
        Table.Column("strongest_pull_share", words[.strongestPullShare], .share()),
        Table.Column("land_pieces", words[.landPieces], .whole),
        Table.Column("pieces", words[.pieces], .whole),
        Table.Column("own_labour_market", words.filled(ZonePhrase.ownMarket), .list),
      ],
      groups: [Table.Group(rows: rows)], notes: notes)
  }
  /// The published rules by which the collaboration is a labour market of its own; nothing where nobody knows.
  private static func ownMarket(_ fit: CollaborationFit, _ evidence: Evidence, _ words: Words) -> Cell {
    if evidence.commuting.isEmpty { return .missing }
    return Cell(
      .list(fit.commuting.ownMarketRules.map { Cell.Named($0.name, words.filled(marketRulePhrase($0.name))) }))
  }
}
