import Cartography
import FoundationEssentials
import Geometry
import Register
@testable import Reports
import Testing

/// Whether what takes minutes is looked at too.
private let isSweep = ProcessInfo.processInfo.environment["SWEEP"] == "1"

/// What readers must be able to rely on, asserted on the maps of Norway themselves.
@Suite(.enabled(if: RealMap.isThere))
struct RealSheetTests {
  @Test("nothing lies on anything else on any map of any part", arguments: RealSheets.parts)
  func nothingCollides(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    // Of the counties the main map here; the others are in the sweep.
    for theme in MapTheme.all where part == .country || theme.id == MapTheme.collaborations.id {
      let blocks = SheetBlocks(theme.sheet(input))
      #expect(blocks.collisions == [], "\(theme.id), \(part)")
      #expect(blocks.blocks.map(\.id).contains("legend"))
      // Where land is as large as its people, no length is true.
      #expect(blocks.blocks.map(\.id).contains("scale-bar") == (theme.id != MapTheme.population.id), "\(theme.id)")
    }
  }

  @Test(
    "nothing lies on anything else on any map of any county in any language",
    .enabled(if: isSweep, "SWEEP=1 looks at all of them"), arguments: RealSheets.parts.dropFirst())
  func nothingCollidesInAnyLanguage(_ part: RealSheets.Part) throws {
    for language in Language.all {
      var input = try RealSheets.input(part)
      input.report.language = language
      for theme in MapTheme.all where theme.showsAreas {
        #expect(SheetBlocks(theme.sheet(input)).collisions == [], "\(theme.id), \(part), \(language.code)")
      }
    }
  }

  @Test("municipalities in several pieces have their names where people live: Stavanger and Sandnes west of Strand")
  func namesOnMainPieces() throws {
    let labels = SheetBlocks(try RealSheets.collaborations(.county("11"))).labels
    func middle(_ name: String) throws -> Double { try #require(labels.first { $0.text == name }).box.centre.x }
    #expect(try middle("Stavanger") < middle("Strand") && middle("Sandnes") < middle("Strand"))
  }

  @Test("the comparer finds a number that is moved onto another, and a leader that is laid over one")
  func comparerCanFail() throws {
    let sheet = try RealSheets.collaborations(.country)
    let first = try #require(SheetBlocks(sheet).labels.first)
    var moved = sheet
    let place = try #require(moved.layers.firstIndex { $0.id == "numbers" })
    moved.layers[place].items.append(
      .text(TextRun("99", at: first.box.centre, size: 2, anchor: .middle, colour: Colour(0))))
    #expect(!SheetBlocks(moved).collisions.isEmpty)
    moved = sheet
    moved.layers[place].items.append(
      .line(from: Point(x: 0, y: first.box.centre.y), to: first.box.centre, Stroke(Colour(0), width: 0.2)))
    #expect(!SheetBlocks(moved).collisions.isEmpty)
  }

  @Test("the key of a relation stands on no line but its own, on no sign and on no other key")
  func keysOfRelations() throws {
    let sheet = try #require(MapTheme.named("relations")).sheet(try RealSheets.input(.country))
    for prefix in ["", "inset-"] {
      let items = sheet.layers.first { $0.id == prefix + "relations" }?.items ?? []
      var lines: [String: [Leader]] = [:]
      for case .group(let group) in items {
        for case .path(let path, _) in group.items {
          for part in 0..<path.count {
            lines[group.attributes[0].value, default: []] += zip(path[part], path[part].dropFirst())
              .map { Leader(from: $0, to: $1) }
          }
        }
      }
      let keys = items.compactMap { item -> (text: String, box: Box)? in
        // Numbers stand on plates, which are signs.
        guard case .text(let run) = item, Int(run.text) == nil else { return nil }
        var box = run.box
        box.maxY = run.position.y
        return (run.text, box)
      }
      let signs = items.compactMap { item -> Box? in
        switch item {
        case .circle(let circle, _): circle.box
        case .rectangle(let box, _, _): box
        default: nil
        }
      }
      for key in keys {
        for (id, others) in lines where id != key.text {
          #expect(!others.contains { crosses($0, key.box) }, "\(key.text) on the line of \(id)")
        }
        #expect(!signs.contains(where: key.box.intersects), "\(key.text) on a sign")
        #expect(keys.count { $0.box.intersects(key.box) } == 1, "\(key.text) on another key")
      }
    }
  }

  @Test("every county that a map of participation shows has its name and its count")
  func countsOfCounties() throws {
    let input = try RealSheets.input(.country)
    let labels: [String] = SheetBlocks(MapTheme.participation.sheet(input)).labels.map(\.text)
    let counts: [Substring] = labels.flatMap { $0.split(separator: " ") }.filter { $0.contains("/") }
    #expect(counts.count == input.report.snapshot.territory.counties.count)
    for county in input.report.snapshot.territory.counties {
      // On as many lines as it takes.
      let words = county.name.split(separator: " ").map(String.init)
      let isWhole =
        labels.contains { $0.hasPrefix(county.name) }
        || (1..<words.count).contains { place in
          labels.contains(words[..<place].joined(separator: " "))
            && labels.contains(words[place...].joined(separator: " "))
        }
      #expect(isWhole, "\(county.name)")
    }
  }

  @Test("amounts on a county's map have the key to their circles", arguments: RealSheets.parts.dropFirst())
  func keysOfCircles(_ part: RealSheets.Part) throws {
    let sheet = MapTheme.choropleth.sheet(try RealSheets.input(part))
    let blocks = SheetBlocks(sheet)
    #expect(blocks.blocks.map(\.id).contains("circle-key"), "\(part)")
    #expect(blocks.collisions == [], "\(part)")
  }

  @Test("Viken has an inset on its maps, also where letters make the legend long")
  func insetBesideLetters() throws {
    let input = try RealSheets.input(.county("30"))
    for theme in [MapTheme.collaborations, .findings, .fit] {
      #expect(SheetBlocks(theme.sheet(input)).inset != nil, "\(theme.id)")
    }
    // Where all names have room at lines, of which there were ten in one corner.
    let north = SheetBlocks(MapTheme.findings.sheet(try RealSheets.input(.county("54"))))
    #expect(north.inset != nil)
  }

  @Test("every number on a map has its name in the legend or in the bars beside it", arguments: RealSheets.parts)
  func numbersAreKeyed(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    for theme in [MapTheme.collaborations, .fit] {
      let sheet = theme.sheet(input)
      let numbers = Set(
        ["numbers", "inset-numbers"].flatMap { sheet.texts(of: $0) }.filter(\.isBold).map(\.text)
          .filter { Int($0) != nil })
      let keyed = Set(sheet.texts(of: "furniture").map(\.text))
      #expect(numbers.isSubset(of: keyed), "\(theme.id): \(numbers.subtracting(keyed).sorted())")
    }
  }

  @Test("the legend has the border with other countries where it is drawn", arguments: RealSheets.parts)
  func keyedBorder(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let sheet = MapTheme.collaborations.sheet(input)
    let nation = MapLines(input.settings).nation
    let borders = sheet.layers.first { $0.id == "borders" }?.items ?? []
    let length = borders.reduce(0.0) { sum, item in
      guard case .path(let path, let paint) = item, paint.stroke?.colour == nation.colour,
        paint.stroke?.dashes == nation.dashes
      else { return sum }
      return (0..<path.count).reduce(sum) { sum, line in
        zip(path[line], path[line].dropFirst()).reduce(sum) { $0 + distance($1.0, $1.1) }
      }
    }
    let isKeyed = sheet.texts(of: "furniture").contains { $0.text == "Riksgrense" }
    #expect(isKeyed == (length > 0), "\(part): \(length)")
  }

  @Test("what the inset shows larger is drawn plainly on the map: no numbers, no marks, no wide lines")
  func plainBelowInset() throws {
    let input = try RealSheets.input(.country)
    for theme in [MapTheme.collaborations, .findings, .fit, .choropleth] {
      let sheet = theme.sheet(input)
      let places = (sheet.layers.first { $0.id == "furniture" }?.items ?? []).compactMap { item -> Box? in
        guard case .group(let group) = item, group.id == "inset-place",
          case .rectangle(let box, _, _)? = group.items.first
        else { return nil }
        return box
      }
      let place = try #require(places.first)
      let inside = place.expanded(by: -0.5)
      func items(_ id: String) -> [SheetItem] { sheet.layers.first { $0.id == id }?.items ?? [] }
      for case .text(let run) in items("numbers") where run.text != "se utsnittet" {
        #expect(!inside.contains(run.box.centre), "\(theme.id): \(run.text)")
      }
      for case .path(let path, let paint) in items("hatches") + items("borders") {
        guard let stroke = paint.stroke, stroke.width > 0.33 || stroke.width == input.settings.style.hatch.flaggedWidth
        else { continue }
        #expect(!path.points.contains(where: inside.contains), "\(theme.id): \(stroke)")
      }
    }
  }

  @Test(
    "small maps of the counties name all that have as much, and those of days do not call unknown outsiders outside")
  func smallMaps() throws {
    let whole = try RealSheets.input(.country)
    let counties = try RealSheets.parts.compactMap { part -> MapPanel? in
      guard case .county(let code) = part else { return nil }
      let name = whole.report.snapshot.territory.county(code)?.name ?? code
      return MapPanel(title: name, input: try RealSheets.input(part))
    }
    let byCounty = try #require(multiplesSheet(.collaborations, counties, by: .county, whole: whole))
    #expect(byCounty.heading.contains("er med i Agder og Møre og Romsdal, ingen i Oslo"), "\(byCounty.heading)")

    var now = whole
    now.knownDay = now.report.snapshot.day
    var before = now
    before.report.snapshot = try #require(whole.earlier)
    let days = [MapPanel(title: "2017", input: before), MapPanel(title: "2020", input: now)]
    let sheet = try #require(multiplesSheet(.collaborations, days, by: .day, whole: now))
    let byDay = SheetBlocks.legend(of: sheet)
    // Whoever looks up a number of the legend finds it on the day that the legend is of.
    let numbers = sheet.layers.first { $0.id == "numbers" }?.items ?? []
    let shown = numbers.compactMap { item in
      if case .text(let run) = item { run.text } else { nil }
    }
    // What lies apart from its greatest piece, across the land of another, is told of as well.
    #expect(shown.count { $0 == "14" } == 2)
    // Those that are the same on both days stand below the others by number and short name.
    let same = byDay.drop { !$0.hasPrefix("Andre samarbeid") }
    #expect(byDay.contains("Nye eller endret") && Array(same.dropFirst().prefix(2)) == ["1", "OFA"], "\(byDay)")
    let earlier = Set(before.report.snapshot.collaborations.map(\.id))
    for one in now.report.snapshot.collaborations {
      let maps = earlier.contains(one.id) ? 2 : 1
      #expect(shown.count { $0 == "\(one.number)" } >= maps, "\(one.number) is not on all of its maps")
    }
    #expect(
      sheet.layers.flatMap(\.items).contains { item in
        guard case .group(let group) = item, group.id == "sources" else { return false }
        return group.items.contains { item in
          if case .text(let run) = item { run.text.contains("31.12.2017 og 1.10.2020") } else { false }
        }
      })
    #expect(byDay.contains("Ikke ført opp i noe samarbeid"))
    #expect(!byDay.contains { $0.hasPrefix("Kommune utenfor") })
  }

  @Test("on small maps of findings each region that is counted has its name, where members alone are in it too")
  func smallMapsOfFindings() throws {
    for part in RealSheets.parts {
      guard case .county(let code) = part else { continue }
      let input = try RealSheets.input(part)
      let found = ShownFindings(input)
      let shown = Set(input.shownMunicipalities.map(\.code))
      let features = Set(input.codes.indices.filter { input.codes[$0].map(shown.contains) ?? false })
      let names = found.features(of: input, MapWords(.nb)).namesMoved(to: features).names
      for region in input.report.measures.evidence.references.regions where found.regions.contains(region.code) {
        let isTold = names.contains { $0.text == region.name && features.contains($0.feature) }
        // One that an enclave leads has that one's name.
        let isEnclave = region.centres.contains { (found.enclaves + found.holes).contains($0) }
        // Of one whose members here are all in flagged collaborations nothing is told but those.
        let isFlagged = !input.shownMunicipalities.contains { one in
          input.report.measures.evidence.references.region(of: one.code)?.code == region.code
            && (found.allInRegions.contains(one.code) || found.isMemberInRegion(one.code, input))
        }
        #expect(isTold || isEnclave || isFlagged, "\(code): \(region.name)")
      }
    }
  }

  @Test("small maps of findings count each region once where it is in one county, and say which are in several")
  func countsOfFindings() throws {
    let whole = try RealSheets.input(.country)
    let counties = try RealSheets.parts.compactMap { part -> MapPanel? in
      guard case .county(let code) = part else { return nil }
      return MapPanel(
        title: whole.report.snapshot.territory.county(code)?.name ?? code, input: try RealSheets.input(part))
    }
    let sheet = try #require(multiplesSheet(.findings, counties, by: .county, whole: whole))
    let told = sheet.description.replacing("\u{A0}", with: " ")
    func sum(_ regex: Regex<(Substring, Substring)>) -> Int {
      told.matches(of: regex).reduce(0) { $0 + (Int($1.output.1) ?? 0) }
    }
    let (all, parts) = (sum(#/(\d+) udekke(?:t|de) byregion/#), sum(#/del av (\d+) udekke(?:t|de) byregion/#))
    let regions = ShownFindings(whole).regions.count
    // Oslo/Bærum is led from two counties.
    #expect(regions == 8 && all - parts == 9 && parts == 2, "\(told)")
    #expect(told.contains("Oslo: 1 udekket byregion*") && told.contains("6 udekkede byregioner*"), "\(told)")
    #expect(SheetBlocks.legend(of: sheet).contains { $0.hasPrefix("* Oslo/Bærum telles i flere") })
    let runs = (sheet.layers.first { $0.id == "numbers" }?.items ?? []).compactMap { item -> TextRun? in
      if case .text(let run) = item { run } else { nil }
    }
    // In a box letters beside land have its ground around them, elsewhere paper.
    let palette = whole.settings.palette
    for (name, ground) in [("Halden", palette.boxGround), ("Nord-Fron", palette.paper)] {
      #expect(runs.first { $0.text == name }?.halo?.colour == ground, "\(name)")
    }
    // What is found is a letter that must be looked up only where its leader would run over others or beside another one.
    let legend = SheetBlocks.legend(of: sheet)
    #expect(legend.count { $0.count == 1 && $0.first?.isLetter == true } <= 2, "\(legend)")
  }

  @Test("small maps of fit are ordered by it, and name each region with a border")
  func smallMapsOfFit() throws {
    let whole = try RealSheets.input(.country)
    let counties = try RealSheets.parts.compactMap { part -> MapPanel? in
      guard case .county(let code) = part else { return nil }
      return MapPanel(
        title: whole.report.snapshot.territory.county(code)?.name ?? code, input: try RealSheets.input(part))
    }
    let sheet = try #require(multiplesSheet(.fit, counties, by: .county, whole: whole))
    #expect(sheet.description.hasPrefix("Viken: 5"))
    #expect(sheet.description.hasSuffix("Oslo: Ingen samarbeid."))
    #expect(sheet.omissions.isEmpty, "\(sheet.omissions)")
    let furniture = SheetBlocks.legend(of: sheet)
    let numbers = Set(
      (sheet.layers.first { $0.id == "numbers" }?.items ?? []).compactMap { item in
        if case .text(let run) = item { run.text } else { nil }
      })
    let key = furniture.joined(separator: " ")
    // With so much white around the maps no name is a letter but where its leader would run over others or beside another one.
    #expect(furniture.count { $0.count == 1 && $0.first?.isLetter == true } <= 2, "\(furniture)")
    #expect(!key.contains("Røros") && numbers.contains("Røros"))
    // Where names and numbers would be crowded, or a part is a dot, it is drawn larger.
    let words = (sheet.layers.first { $0.id == "furniture" }?.items ?? []).flatMap { item -> [String] in
      guard case .group(let group) = item else { return [] }
      return group.items.compactMap { if case .text(let run) = $0 { run.text } else { nil } }
    }
    #expect(words.contains("dobbel målestokk"))
    for name in FitDrawing(whole, MapWords(.nb)).features.names {
      // On two lines it is two texts.
      let isOnMap =
        numbers.contains(name.text) || name.text.split(separator: " ").map(String.init).allSatisfy(numbers.contains)
      #expect(isOnMap || key.contains(name.text), "\(name.text)")
    }
  }

  @Test("pieces of a collaboration that are much of a small map have its number")
  func numberedPieces() throws {
    let whole = try RealSheets.input(.country)
    let panels = try RealSheets.parts.compactMap { part -> MapPanel? in
      guard case .county(let code) = part else { return nil }
      return MapPanel(title: code, input: try RealSheets.input(part))
    }
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: .county, whole: whole))
    let numbers = (sheet.layers.first { $0.id == "numbers" }?.items ?? []).compactMap { item -> String? in
      if case .text(let run) = item { run.text } else { nil }
    }
    // The islands of Nordmøre, its mainland, and its part of Trøndelag.
    #expect(numbers.count { $0 == "10" } == 3)
  }

  @Test("no letters on small maps are under 6 points", arguments: ["fit", "findings", "collaborations"])
  func lettersOfSmallMaps(_ id: String) throws {
    let theme = try #require(MapTheme.named(id))
    let panels = try RealSheets.parts.compactMap { part -> MapPanel? in
      guard case .county(let code) = part else { return nil }
      return MapPanel(title: code, input: try RealSheets.input(part))
    }
    let sheet = try #require(multiplesSheet(theme, panels, by: .county, whole: try RealSheets.input(.country)))
    func sizes(_ items: [SheetItem]) -> [Double] {
      items.flatMap { item -> [Double] in
        switch item {
        case .text(let run): [run.size]
        case .group(let group): sizes(group.items)
        default: []
        }
      }
    }
    let least = try #require(sizes(sheet.layers.flatMap(\.items)).min())
    #expect(least >= points(MapMeasures.leastLetters) - 1e-9, "\(least)")
  }

  @Test("nothing on the maps of the country is left out for want of room")
  func nothingIsLeftOut() throws {
    let input = try RealSheets.input(.country)
    for theme in MapTheme.all where theme.id != "choropleth" {
      let omissions = theme.sheet(input).omissions
      // Among the circles there may be no room for one of the names that the legend lists, and for one in the middle, from
      // which every leader would cross others.
      let counties = Set(input.report.snapshot.territory.counties.map(\.name))
      let isLittle =
        omissions.count == 1
        && omissions.allSatisfy { omission in
          guard case .labels(let texts, nil) = omission else { return false }
          return texts.count { counties.contains($0) } <= 1 && texts.count { !counties.contains($0) } <= 1
        }
      #expect(omissions == [] || (theme.id == MapTheme.population.id && isLittle), "\(theme.id): \(omissions)")
    }
  }

  @Test("a map is as large in every language, or says why not", arguments: MapTheme.all.map(\.id))
  func languagesAreEqual(_ id: String) throws {
    let theme = try #require(MapTheme.named(id))
    let sheets = try Language.all.map { language in
      var input = try RealSheets.input(.country)
      input.report.language = language
      return theme.sheet(input)
    }
    for (sheet, language) in zip(sheets, Language.all) {
      #expect(SheetBlocks(sheet).collisions == [], "\(language.code)")
    }
    let widths = sheets.map(\.landWidth)
    for (sheet, width) in zip(sheets, widths) {
      let isTold = sheet.omissions.contains { if case .size = $0 { true } else { false } }
      #expect(width >= 0.9 * (widths.max() ?? 0) || isTold, "\(widths)")
    }
  }

  @Test("on a poster the country has the page, as it has on the usual one")
  func posters() throws {
    var input = try RealSheets.input(.country)
    let share = MapTheme.collaborations.sheet(input).landWidth / input.settings.width
    // A3 with margins, and letters that are as much larger.
    (input.settings.width, input.settings.height) = (267, 390)
    let larger = 10.5 / input.settings.style.text.legend
    input.settings.style.text.legend *= larger
    input.settings.style.text.title *= larger
    input.settings.style.text.subtitle *= larger
    input.settings.style.text.keyFigure *= larger
    input.settings.style.text.keyLabel *= larger
    let poster = MapTheme.collaborations.sheet(input)
    #expect(poster.landWidth / input.settings.width >= 0.9 * share, "\(poster.landWidth)")
  }

  @Test("every collaboration of a county has its number on the county's map", arguments: RealSheets.parts.dropFirst())
  func numbersOfParts(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let sheet = try RealSheets.collaborations(part)
    let texts = Set(SheetBlocks(sheet).labels.map(\.text))
    let codes = Set(try #require(input.area).municipalities)
    let snapshot = input.report.snapshot
    for collaboration in snapshot.collaborations
    where snapshot.members(of: collaboration.id).contains(where: { codes.contains($0.code) }) {
      #expect(texts.contains(String(collaboration.number)), "\(collaboration.id), \(part)")
    }
  }

  @Test("of Vestland and Trøndelag no name stands in the legend: a little over a thin border it is read at once")
  func namesAcross() throws {
    for county in ["46", "50"] {
      for theme in [MapTheme.findings, .fit] {
        let input = try RealSheets.input(.county(county))
        let sheet = theme.sheet(input)
        let words = MapWords(input.report.language)
        let headings = sheet.texts(of: "legend").map(\.text)
        #expect(!headings.contains(words.filled(.legendKeys)), "\(theme.id), \(county)")
      }
    }
  }

  @Test("every municipality of a county has its name on the county's map or is told to have found no room")
  func namesOfParts() throws {
    var told = 0
    for part in RealSheets.parts.dropFirst() {
      let input = try RealSheets.input(part)
      let sheet = try RealSheets.collaborations(part)
      func names(_ layer: String) -> [String] {
        (sheet.layers.first { $0.id == layer }?.items ?? []).compactMap { item in
          // Of what a map is about alone the name is bold; letters of the legend are bold too.
          if case .text(let run) = item, !run.isBold || run.text.count > 2, run.colour == input.settings.palette.ink {
            run.text
          } else {
            nil
          }
        }
      }
      let (onMap, inInset) = (names("names"), names("inset-names"))
      #expect(Set(onMap).count == onMap.count && Set(inInset).count == inInset.count, "\(part)")
      let keys = SheetBlocks.legend(of: sheet)
      let left = sheet.omissions.flatMap { omission -> [String] in
        if case .labels(let texts, _) = omission { texts } else { [] }
      }
      told += left.count
      let codes = Set(try #require(input.area).municipalities)
      let all = input.report.snapshot.territory.municipalities.filter { codes.contains($0.code) }.map(\.name)
      let found = Set(onMap + inInset + left + keys)
      // What a rectangle cuts away for the most part has no name.
      if case .county = part { #expect(all.filter { !isNamed($0, by: found) } == [], "\(part)") }
    }
    #expect(told <= 1)
  }

  @Test("the counties around a county are named")
  func contextNames() throws {
    let sheet = try RealSheets.collaborations(.county("11"))
    let names = sheet.layers.first { $0.id == "surroundings" }?.items ?? []
    let bold = names.compactMap { item in if case .text(let run) = item, run.isBold { run.text } else { nil } }
    #expect(bold == ["Agder", "Vestland"])
  }

  @Test("where more than three names fail there is an inset, found by looking: in two counties, and only there")
  func insets() throws {
    let counties = RealSheets.parts.filter { if case .county = $0 { true } else { false } }
    let with = try counties.filter { part in
      try RealSheets.collaborations(part).layers.contains { $0.id == "inset-municipalities" }
    }
    #expect(with == [.county("30"), .county("54")])
  }

  @Test(
    "a name keeps off the rule around what an inset shows", arguments: [RealSheets.Part.county("30"), .county("54")])
  func namesOffRules(_ part: RealSheets.Part) throws {
    let sheet = try RealSheets.collaborations(part)
    let rules = (sheet.layers.first { $0.id == "furniture" }?.items ?? []).flatMap { item -> [Leader] in
      guard case .group(let group) = item, group.id == "inset-place",
        case .rectangle(let box, _, _)? = group.items.first
      else { return [] }
      return box.sides
    }
    #expect(rules.count == 4)
    for label in SheetBlocks(sheet).labels {
      #expect(!rules.contains { crosses($0, label.box.expanded(by: 0.4)) }, "\(label.text)")
    }
  }

  @Test("a leader to a name on the map of a county is at most 15 mm long, but for two that no letter stands for")
  func leadersOfParts() throws {
    for part in RealSheets.parts.dropFirst() {
      let sheet = try RealSheets.collaborations(part)
      let lengths = sheet.layers.filter { $0.id.hasSuffix("names") }.flatMap(\.items).compactMap { item -> Double? in
        if case .line(let from, let to, _) = item { distance(from, to) } else { nil }
      }
      let long = lengths.filter { $0 > 15.01 }
      #expect(long.count <= 2 && long.allSatisfy { $0 <= 26.01 }, "\(part)")
      let hasLetters = sheet.texts(of: "furniture").contains { $0.text == "Navn på kartet" }
      #expect(long.isEmpty || !hasLetters, "\(part)")
    }
  }

  @Test("a municipality that is an islet is a dot of 0.8 mm at least, on the country's map and its county's")
  func islets() throws {
    // Utsira, Kvitsøy, Røst, Værøy, Træna.
    let islets = [("1151", "11"), ("1144", "11"), ("1856", "18"), ("1857", "18"), ("1835", "18")]
    for part in [RealSheets.Part.country, .county("11"), .county("18")] {
      let sheet = try RealSheets.collaborations(part)
      let groups = sheet.layers.first { $0.id == "municipalities" }?.items ?? []
      let dots = (sheet.layers.first { $0.id == "islands" }?.items ?? []).compactMap { item in
        if case .circle(let circle, _) = item { circle } else { nil }
      }
      for (code, county) in islets where part == .country || part == .county(county) {
        let group = groups.compactMap { item in
          if case .group(let group) = item, group.id == "k" + code { group } else { nil }
        }.first
        guard case .path(let path, _)? = group?.items.first else {
          Issue.record("\(part): \(code) is not drawn")
          continue
        }
        let area = (0..<path.count).reduce(0.0) { $0 + abs(signedArea(of: path[$1])) }
        let box = try #require(Box(around: path.points))
        let hasDot = dots.contains { box.expanded(by: 0.01).contains($0.centre) && $0.radius >= 0.4 }
        #expect(area >= Double.pi * 0.16 || hasDot, "\(part): \(code), \(area)")
      }
    }
  }
}

extension MapSheet {
  /// How wide the land of the country is drawn, in millimetres.
  fileprivate var landWidth: Double {
    let groups = layers.first { $0.id == "municipalities" }?.items ?? []
    let points = groups.flatMap { item -> [Point] in
      guard case .group(let group) = item, case .path(let path, _)? = group.items.first else { return [] }
      return path.points
    }
    return Box(around: points)?.width ?? 0
  }
}
