import Analysis
import Cartography
import Geometry
import Register

extension MapTheme {
  /// The labour-market regions outlined over the collaborations, which are coloured by mean cover.
  public static let fit = MapTheme(
    id: "fit", figure: "map-fit", requirements: [.regions], needs: { _, _ in MapNeeds(.assessment) },
    panel: { input, page in
      let words = MapWords(input.report.language)
      let fit = FitDrawing(input, words)
      let counted = FitCounts(input, words)
      return PanelContent(
        features: fit.features, lines: fit.lines,
        legend: fit.legend(input, words, isCounted: false, isOfParts: page.kind == .county),
        finding: counted.title,
        note: counted.panelNote(words),
        isBlank: input.shownCollaborations.isEmpty && fit.features.regions?.contains { $0 != nil } != true,
        order: counted.panelOrder(words),
        unknown: [unknownRow(input.settings, words)], tellsPlaces: true)
    }
  ) { input in
    let words = MapWords(input.report.language)
    let fit = FitDrawing(input, words)
    var texts = MapTexts(fit: input, words)
    if input.area == nil { texts.bars = fit.bars(input, words) }
    return numberedSheet(
      input, texts, legend: fit.legend(input, words), words, figure: "map-fit", features: fit.features,
      lines: fit.lines)
  }
}

/// What the map of fit draws.
struct FitDrawing {
  private(set) var features: MapFeatures
  private(set) var lines: MapLines
  /// The figures of each collaboration as they are printed, in the order of the measures.
  let cover: [PrintedFigures]
  /// The classes of cover, in that order, and the colour of each class.
  let divided: Classes
  let colours: [Colour]
  /// Whether of the regions only those are drawn that collaborations of the lowest class have members in.
  private(set) var showsLowAlone = false
  /// What each collaboration with a cover is filled with, by id.
  private(set) var fills: [String: Colour] = [:]

  init(_ input: MapInput, _ words: MapWords) {
    let palette = input.settings.palette
    let measures = input.report.measures
    let classed = CoverClasses(input.report, isGreyscale: input.settings.isGreyscale)
    (cover, divided, colours) = (classed.figures, classed.divided, classed.colours)
    var covers: [String: String] = [:]
    for (place, fit) in measures.fits.enumerated() {
      fills[fit.collaboration] = divided.places[place].map { [colours] in colours[$0] }
      covers[fit.collaboration] = cover[place]["mean_cover"]
    }

    features = MapFeatures(input)
    features.flagged = [:]
    features.patterns = [:]
    // What is counted as another arrangement is outside like the rest: it has no cover.
    for feature in features.others { features.fills[feature] = palette.ground }
    features.others = []
    for place in features.list.indices { features.list[place].fill = fills[features.list[place].id] ?? palette.other }
    for (feature, group) in features.groups.enumerated() {
      guard let group, case let collaboration = features.list[group] else { continue }
      features.fills[feature] = collaboration.fill
      if fills[collaboration.id] == nil { features.others.insert(feature) }
      let cover = covers[collaboration.id] ?? words.numbers.missing
      features.notes[feature] = MapFeatures.Note(
        text: "\(collaboration.label) \(collaboration.name), \(cover)",
        attribute: .init("collaboration", collaboration.id))
    }
    let regions = features.municipalities.map { one in
      one.flatMap { measures.evidence.references.index(of: $0.code) }
    }
    features.isScaled = true
    features.veilsBeyond = true
    features.scale = colours
    lines = MapLines(input.settings)
    let listed = Set(input.listedCollaborations.map(\.collaboration.id))
    let low = Set(
      zip(measures.fits, divided.places).filter { $1 == 0 && !divided.breaks.isEmpty }.map(\.0.collaboration)
    ).intersection(listed)
    let shared = coveredLittle(of: regions, by: low)
    showsLowAlone = !shared.isEmpty
    if showsLowAlone {
      // What a collaboration covers little of is shown whole, beyond its members too; where one covers nearly all of its
      // regions, their borders would say nothing more.
      features.regions = regions.map { region in region.flatMap { shared.contains($0) ? $0 : nil } }
      features.names = names(of: shared, in: regions, measures.evidence.references, input)
      if !input.settings.isGreyscale {
        // On the darkest class the blue alone would not be seen.
        let width = lines.region.width * Self.regionShare
        lines.regionCore = Stroke(Self.regionColour, width: width)
        lines.region = Stroke(palette.paper, width: width + 2 * Self.regionRim)
      }
      // What of a region is outside has a fill, and members theirs: its coast needs no line besides.
      lines.closesRegionsAtCoast = false
      // What of them is not covered is seen as land, not as a loop of lines alone.
      for feature in regions.indices where features.regions?[feature] != nil && features.groups[feature] == nil {
        features.fills[feature] = input.settings.isGreyscale ? Self.uncoveredGrey : Self.uncoveredGround
        if input.settings.isGreyscale { features.lined[feature] = .level }
      }
      // Nor is it without those in it that are members of others.
      features.told.formUnion(regions.indices.filter { features.regions?[$0] != nil })
    } else {
      features.regions = regions
      features.regionsOfMembers = true
      // Regions are the ground that collaborations are held against: seen, and no more than that.
      lines.region = Stroke(Colour(0x7088A8), width: lines.region.width * 0.5)
      lines.regionCore = nil
    }
  }

  /// The regions that some collaborations have members in and do not cover: one that lies in one of them alone is no reason
  /// for its low cover.
  private func coveredLittle(of regions: [Int?], by low: Set<String>) -> Set<Int> {
    var groups: [Int: Set<Int?>] = [:]
    for (region, group) in zip(regions, features.groups) {
      if let region { groups[region, default: []].insert(group) }
    }
    return Set(
      groups.filter { _, parts in
        parts.count > 1 && parts.contains { part in part.map { low.contains(features.list[$0].id) } ?? false }
      }.keys)
  }

  /// The name of each region: on the municipalities outside in it, of which it tells how much is not covered, or on all of
  /// it where there are none.
  private func names(
    of wanted: Set<Int>, in regions: [Int?], _ references: ReferenceRegions, _ input: MapInput
  ) -> [MapName] {
    wanted.sorted().compactMap { region in
      let all = regions.indices.filter { regions[$0] == region }
      let outside = all.filter { features.groups[$0] == nil }
      let land = outside.isEmpty ? all : outside
      let greatest = land.max {
        (features.municipalities[$0]?.population ?? 0, $1) < (features.municipalities[$1]?.population ?? 0, $0)
      }
      guard let greatest else { return nil }
      var name = MapName(text: references.regions[region].name, feature: greatest)
      name.area = land
      return name
    }
  }

  /// Land outside in a region that a collaboration covers little of: a pale tone of the border of such regions.
  static let uncoveredGround = Colour(0xBDC4E8)
  /// The same without colours, with level lines.
  static let uncoveredGrey = Colour(0xF4F4F4)
  /// The same on a dark page.
  static let uncoveredGroundByNight = Colour(0x22334F)

  /// A blue that is seen beside every class and every other line.
  private static let regionColour = Colour(0x2B62B5)
  /// How wide it is, as a share of the usual border of a region, and the white on either side of it, in millimetres.
  private static let regionShare = 0.75, regionRim = 0.17
}

extension PrintedFigures {
  /// The mean cover as it is printed, in whole per cent.
  var printedCover: Double? { number("mean_cover").map { ($0 * 100).rounded() / 100 } }
}

extension MapInput {
  /// Whether the regions are labour markets, as the words of maps are made for.
  var hasUsualRegions: Bool { RegionKind(report.references?.kind) == .travelToWork }
}
