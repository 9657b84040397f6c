import Analysis
import Cartography
import Geometry
import Testing

@testable import Reports

/// What maps of regions and of amounts must show of Norway.
@Suite(.enabled(if: RealMap.isThere))
struct RealRegionTests {
  @Test("where all cover much, the title tells the least of them, and the line below does not say it again")
  func titleTellsTheLeast() throws {
    for (county, least) in [("46", "minst 92 %")] {
      let sheet = MapTheme.fit.sheet(try RealSheets.input(.county(county)))
      let texts = sheet.texts(of: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
      #expect(texts.prefix(3).joined(separator: " ").contains(least), "\(texts.prefix(4))")
      #expect(!texts.prefix(4).contains { $0.contains("det som dekker minst") })
    }
  }

  @Test(
    "each region whose border is drawn on the map of fit has its name, and the land outside in it a colour of its own")
  func fitRegions() throws {
    let input = try RealSheets.input(.country)
    let sheet = MapTheme.fit.sheet(input)
    let references = try #require(input.report.references)
    let low = Set(
      zip(input.report.measures.fits, input.report.measures.fits.map(\.meanCover)).filter { ($0.1 ?? 1) < 0.195 }
        .map(\.0.collaboration))
    let members = input.report.snapshot.territory.municipalities.filter { one in
      input.report.snapshot.collaboration(of: one.code).map { low.contains($0) } ?? false
    }
    // One that is a part of one collaboration is covered whole.
    let regions = Set(members.compactMap { references.region(of: $0.code)?.code }).filter { region in
      let all = input.report.snapshot.territory.municipalities.filter { references.region(of: $0.code)?.code == region }
      return Set(all.map { input.report.snapshot.collaboration(of: $0.code) }).count > 1
    }
    let named = Set(
      (sheet.texts(of: "numbers") + sheet.texts(of: "inset-numbers")).map(\.text).joined(separator: " ")
        .split(whereSeparator: { " /".contains($0) }).map(String.init))
    let names = references.regions.filter { regions.contains($0.code) }.map(\.name)
    let missing = names.filter { name in
      !name.split(whereSeparator: { " /".contains($0) }).allSatisfy { named.contains(String($0)) }
    }
    #expect(names.count > 5 && missing.isEmpty, "without a name: \(missing) of \(names)")
    // As many have the colour as stand outside in those regions.
    let outside = input.report.snapshot.outsiders.count {
      references.region(of: $0.code).map { regions.contains($0.code) } ?? false
    }
    var fills: [Colour: Int] = [:]
    for case .group(let group) in sheet.layers.first(where: { $0.id == "municipalities" })?.items ?? [] {
      if case .path(_, let paint)? = group.items.first, let fill = paint.fill { fills[fill, default: 0] += 1 }
    }
    #expect(fills.values.contains(outside) && outside > 10)
  }

  @Test("members in an uncovered city region have a colour of their own, which their row counts, and no others have it")
  func membersInRegions() throws {
    let input = try RealSheets.input(.country)
    let shown = ShownFindings(input)
    let snapshot = input.report.snapshot
    let sheet = MapTheme.findings.sheet(input)
    var drawn: Set<String> = []
    for case .group(let group) in sheet.layers.first(where: { $0.id == "municipalities" })?.items ?? [] {
      if case .path(_, let paint)? = group.items.first, paint.fill == shown.colours.memberInRegion {
        drawn.insert(String(group.id.dropFirst()))
      }
    }
    let references = try #require(input.report.references)
    let marked = Set(shown.residuals + shown.counterweights)
    let wanted = snapshot.territory.municipalities.filter { one in
      guard let id = snapshot.collaboration(of: one.code), !marked.contains(id) else { return false }
      return references.region(of: one.code).map { shown.regions.contains($0.code) } ?? false
    }
    #expect(drawn == Set(wanted.map(\.code.text)) && drawn.count > 5)
    #expect(wanted.contains { $0.name == "Høyanger" })
    // Those of what is flagged keep its colour, within a region or not.
    #expect(wanted.allSatisfy { !marked.contains(snapshot.collaboration(of: $0.code) ?? "") })
  }

  @Test("beyond a county its regions have the colours that the legend explains, below bands, and names")
  func regionsBeyond() throws {
    let input = try RealSheets.input(.county("30"))
    let (shown, palette) = (ShownFindings(input), input.settings.palette)
    let own = Set(input.shownMunicipalities.map(\.code.text))
    let sheet = MapTheme.findings.sheet(input)
    var fills: Set<Colour> = []
    for case .group(let group) in sheet.layers.first(where: { $0.id == "municipalities" })?.items ?? [] {
      guard case .path(_, let paint)? = group.items.first, let fill = paint.fill,
        !own.contains(String(group.id.dropFirst()))
      else { continue }
      fills.insert(fill)
    }
    #expect(fills.isSuperset(of: [shown.colours.uncovered, shown.colours.memberInRegion]))
    #expect(fills.isDisjoint(with: [shown.colours.uncovered, shown.colours.memberInRegion].map(palette.beyond)))
    let bands = MapLines(input.settings).veil
    let hatches = sheet.layers.first { $0.id == "hatches" }?.items ?? []
    #expect(hatches.contains { if case .path(_, let paint) = $0 { paint.stroke == bands } else { false } })
    let legend = SheetBlocks.legend(of: sheet).joined(separator: " ").replacing("\u{A0}", with: " ")
    #expect(legend.contains("Striper: utenfor Viken") && !legend.contains("Dempet farge"))
    // Where nothing of what is told lies beyond a county, nothing is said of it.
    let other = SheetBlocks.legend(of: MapTheme.findings.sheet(try RealSheets.input(.county("50"))))
    #expect(!other.contains { $0.hasPrefix("Dempet farge") || $0.hasPrefix("Striper") })
    // Members of others that lie in the regions are named where that has room, which no number tells of; so is Oslo, once.
    let names = sheet.texts(of: "names").map(\.text)
    #expect(names.contains("Gran") && names.contains("Oslo"))
    #expect(!sheet.texts(of: "surroundings").contains { $0.text == "Oslo" })
  }

  @Test("where circles stand in the inset alone, the map says so, in every language")
  func insetWord() throws {
    for (language, word) in [(Language.nb, "se utsnittet"), (.nn, "sjå utsnittet"), (.en, "see inset")] {
      var input = try RealSheets.input(.country)
      input.report.language = language
      let sheet = MapTheme.choropleth.sheet(input)
      #expect(sheet.texts(of: "numbers").contains { $0.text == word }, "\(language.code)")
    }
  }

  @Test("in greys no line of a pattern shows between the groups of a number in a circle")
  func plainNumbers() throws {
    var input = try RealSheets.input(.county("50"))
    input.settings.isGreyscale = true
    let items = MapTheme.population.sheet(input).layers.first { $0.id == "numbers" }?.items ?? []
    var plates: [Box] = []
    var numbers: [TextRun] = []
    for item in items {
      if case .rectangle(let box, _, _) = item { plates.append(box) }
      if case .text(let run) = item, !run.isItalic, run.text.firstMatch(of: #/[0-9]\s[0-9]/#) != nil {
        numbers.append(run)
      }
    }
    // Frosta's circle has a grey without lines.
    #expect(plates.count > 1 && plates.count < numbers.count)
    for plate in plates { #expect(numbers.contains { plate.holds($0.box) }) }
  }

  @Test("circles of amounts stand for every municipality, the few that have half of all dark and named")
  func circles() throws {
    let input = try RealSheets.input(.country)
    let sheet = MapTheme.choropleth.sheet(input)
    func fills(_ layer: String) -> [String: Colour?] {
      (sheet.layers.first { $0.id == layer }?.items ?? []).reduce(into: [:]) { fills, item in
        guard case .group(let group) = item, case .circle(_, let paint)? = group.items.first else { return }
        fills[group.title ?? ""] = paint.fill
      }
    }
    let (onMap, inInset) = (fills("circles"), fills("inset-circles"))
    // Each is drawn once: on the map they would lie over each other where the inset parts them.
    #expect(onMap.count + inInset.count == 356 && inInset.count > 20)
    let all = onMap.merging(inInset) { one, _ in one }
    #expect(all.count == 356)
    let ranked = input.report.snapshot.territory.municipalities.sorted { $0.population > $1.population }
    let sum = ranked.reduce(0) { $0 + $1.population }
    let half = ranked.indices.first { ranked[...$0].reduce(0) { $0 + $1.population } * 2 >= sum }
    let few = try #require(half) + 1
    #expect(few == 24)
    let tones = Dictionary(grouping: all.keys) { all[$0] ?? nil }
    let (dark, pale) = try #require(
      tones.first { $0.value.count == few }.flatMap { dark in
        tones.first { $0.value.count == 356 - few }.map { (dark, $0) }
      })
    for one in ranked.prefix(few) { #expect(dark.value.contains { $0.hasPrefix(one.name + ":") }, "\(one.name)") }
    let names = Set(sheet.texts(of: "numbers").map(\.text) + sheet.texts(of: "inset-numbers").map(\.text))
    #expect(names == Set(ranked.prefix(few).map(\.name) + ["se utsnittet"]))
    // By night what is dark by day is bright.
    let colours = (try #require(dark.key), try #require(pale.key))
    func night(_ colour: Colour) -> Double { relativeLuminance(sheet.night.fills[colour] ?? colour) }
    #expect(relativeLuminance(colours.0) < relativeLuminance(colours.1) / 2 && night(colours.0) > 2 * night(colours.1))
    #expect(sheet.heading.contains("24") && sheet.heading.contains("356"))
  }

  @Test("by night a county that takes part more is no darker, and those that do whole are the brightest")
  func participationByNight() throws {
    let input = try RealSheets.input(.country)
    let sheet = MapTheme.participation.sheet(input)
    var fills: [String: Colour] = [:]
    for case .group(let group) in sheet.layers.first(where: { $0.id == "municipalities" })?.items ?? [] {
      let county = group.attributes.first { $0.name == "county" }?.value
      if let county, case .path(_, let paint)? = group.items.first { fills[county] = paint.fill }
    }
    let shares = participationByCounty(in: input.report.snapshot).map { one in
      (
        county: one.county.code,
        share: Double(one.participation.members.municipalities) / Double(one.participation.whole.municipalities)
      )
    }.filter { $0.share > 0 }.sorted { $0.share < $1.share }
    let tones = try shares.map { one in
      let fill = try #require(fills[one.county])
      return relativeLuminance(sheet.night.fills[fill] ?? fill)
    }
    #expect(tones == tones.sorted() && Set(tones).count > 3)
    #expect(shares.last?.share == 1 && tones.last ?? 0 > 0.5)
  }

  @Test("on the map by people no name in a circle is larger than that of one with more people of its kind")
  func sizesOfNames() throws {
    let input = try RealSheets.input(.country)
    let sheet = MapTheme.population.sheet(input)
    let circles = (sheet.layers.first { $0.id == "municipalities" }?.items ?? []).flatMap { item -> [Circle] in
      guard case .group(let group) = item else { return [] }
      return group.items.compactMap { if case .circle(let circle, _) = $0 { circle } else { nil } }
    }
    #expect(circles.count == 356)
    // Names at leaders stand beside the circles, and are of one size.
    let sizes = Dictionary(
      sheet.layers.flatMap { sheet.texts(of: $0.id) }.filter { run in
        circles.contains { distance($0.centre, run.position) < $0.radius }
      }.map { ($0.text, $0.size) }, uniquingKeysWith: { first, _ in first })
    for isMember in [true, false] {
      let named = input.report.snapshot.territory.municipalities
        .filter { (input.report.snapshot.collaboration(of: $0.code) != nil) == isMember && sizes[$0.name] != nil }
        .sorted { $0.population > $1.population }
      #expect(named.count > 3)
      for (one, next) in zip(named, named.dropFirst()) {
        #expect(sizes[next.name] ?? 0 <= (sizes[one.name] ?? 0) + 1e-9, "\(next.name) \(one.name)")
      }
    }
  }

  @Test("the names of plans stand on their land or on water, not on the land of others", arguments: ["54", nil])
  func namesOfPlans(_ county: String?) throws {
    let sheet = MapTheme.collaborations.sheet(try RealSheets.input(county.map { .county($0) } ?? .country))
    let names = sheet.layers.flatMap { sheet.texts(of: $0.id) }.filter { $0.isItalic && $0.text.hasSuffix("-Finnmark") }
    var others = FreeSpace(frame: Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height), cell: 0.5)
    for case .path(let land, _) in sheet.layers.first(where: { $0.id == "abroad" })?.items ?? [] { others.take(land) }
    #expect(names.count == 2 && others.freeArea < sheet.width * sheet.height)
    for name in names { #expect(others.isFree(name.box(in: sheet.typeface)), "\(name.text)") }
  }

  @Test("of a county that is one municipality the neighbours are named that the frame cuts")
  func neighbours() throws {
    let sheet = MapTheme.collaborations.sheet(try RealSheets.input(.county("03")))
    let names = Set(sheet.texts(of: "names").map(\.text))
    for name in ["Bærum", "Lillestrøm", "Lunner", "Lørenskog", "Nittedal", "Nordre Follo", "Ringerike"] {
      #expect(names.contains(name), "\(name)")
    }
    // Those that the line below the title counts are bold, as the legend says, and no others.
    let bold = Set(sheet.texts(of: "names").filter { $0.isBold && !$0.isItalic }.map(\.text))
    #expect(
      bold == [
        "Oslo", "Bærum", "Enebakk", "Lillestrøm", "Lunner", "Lørenskog", "Nittedal", "Nordre Follo", "Ringerike",
      ])
    #expect(SheetBlocks.legend(of: sheet).contains { $0.contains("naboer til Oslo") })
  }
}

extension MapSheet {
  /// The texts of a layer, those in groups too.
  func texts(of layer: String) -> [TextRun] {
    func texts(_ items: [SheetItem]) -> [TextRun] {
      items.flatMap { item -> [TextRun] in
        switch item {
        case .text(let run): [run]
        case .group(let group): texts(group.items)
        default: []
        }
      }
    }
    return texts(layers.first { $0.id == layer }?.items ?? [])
  }
}
