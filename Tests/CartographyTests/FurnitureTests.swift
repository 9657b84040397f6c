import Geometry
import Testing

@testable import Cartography

private func texts(_ items: [SheetItem]) -> [TextRun] {
  items.compactMap { item in
    if case .text(let run) = item { run } else { nil }
  }
}

@Test("a legend holds every row once, in order, and no heading ends a column", arguments: 1...4)
func legendRows(_ columns: Int) {
  let rows = (0..<30).map { row in
    row % 7 == 0
      ? LegendRow(.heading, "Fylke \(row)") : LegendRow(.badge("\(row)", Colour(0x77AADD)), "Samarbeid nummer \(row)")
  }
  let legend = Legend(rows, columns: columns, columnWidth: 60)
  let runs = texts(legend.items(at: Point(x: 0, y: 0), palette: Palette(groups: [])))
  let names = runs.filter { $0.text.contains(" ") }
  #expect(names.map(\.text) == rows.map(\.text))
  for (place, run) in names.enumerated() where run.text.hasPrefix("Fylke") {
    #expect(place + 1 < names.count && names[place + 1].position.y > run.position.y)
  }
  for (place, a) in runs.enumerated() {
    #expect(a.box.maxX <= legend.width && a.box.maxY <= legend.height + 0.5)
    for b in runs[(place + 1)...] { #expect(!a.box.intersects(b.box), "\(a.text) and \(b.text)") }
  }
}

@Test("a heading whose rows go on in the next column stands over them again", arguments: 2...4)
func continuedHeadings(_ columns: Int) {
  let rows =
    [LegendRow(.heading, "Viken")] + (0..<30).map { LegendRow(.badge("\($0)", Colour(0x77AADD)), "Navn", count: "7") }
  let legend = Legend(rows, columns: columns, columnWidth: 40, continued: "(forts.)")
  let runs = texts(legend.items(at: Point(x: 0, y: 0), palette: Palette(groups: [])))
  #expect(runs.count { $0.text == "Viken" } == 1)
  let again = runs.filter { $0.text == "Viken (forts.)" }
  #expect(again.count == columns - 1 && again.allSatisfy { $0.isBold && $0.position.y < 4 })
  #expect(Set(again.map(\.position.x)).count == columns - 1)
}

@Test("a block of rows stays whole where another break keeps it so at the price of a little height")
func wholeBlocks() {
  func block(_ name: String, _ count: Int) -> [LegendRow] {
    [LegendRow(.heading, name)] + (0..<count).map { LegendRow(.badge("\($0)", Colour(0x77AADD)), "Navn") }
  }
  // Equal columns would part the second block.
  let legend = Legend(
    block("En", 14) + block("To", 3) + block("Tre", 13), columns: 2, columnWidth: 40, continued: "igjen")
  let names = texts(legend.items(at: Point(x: 0, y: 0), palette: Palette(groups: []))).map(\.text)
  #expect(!names.contains { $0.hasSuffix("igjen") })
  // Where that would make it much higher, it is parted all the same.
  let long = Legend(block("En", 4) + block("To", 30), columns: 2, columnWidth: 40, continued: "igjen")
  let parted = texts(long.items(at: Point(x: 0, y: 0), palette: Palette(groups: []))).map(\.text)
  #expect(parted.contains("To igjen"))
}

@Test("notes that end a block may begin a column, without its heading once more")
func notesInColumn() {
  let sign = LegendRow(.line(Stroke(Colour(0x1A1A1A), width: 0.2)), "Grense")
  let notes = ["Lysere farge: utenfor", "Tallene: antall", "* i flere fylker"].map { LegendRow(.remark, $0) }
  func runs(_ rows: [LegendRow]) -> [TextRun] {
    texts(
      Legend(rows, columns: 2, columnWidth: 40, continued: "igjen").items(
        at: Point(x: 0, y: 0), palette: Palette(groups: [])))
  }
  let block = [LegendRow(.heading, "Tegn")] + Array(repeating: sign, count: 3) + notes
  let apart = runs(block)
  #expect(!apart.contains { $0.text.hasSuffix("igjen") })
  let first = apart.first { $0.text == notes[0].text }
  #expect((first?.position.x ?? 0) > 40 && (first?.position.y ?? 9) < 4)
  // A single short line stays below what it tells of, and so do remarks that signs follow.
  for rows in [block.dropLast(2) + [sign], block + [sign]] {
    let legend = runs(Array(rows))
    let columns = legend.filter { $0.position.y < 4 && $0.position.x > 10 }
    #expect(columns.map(\.text) == ["Tegn igjen"])
  }
}

@Test("one or two rows do not stand apart from their block at the top of a column")
func fewRowsApart() {
  let area = LegendRow.Sample.area(Paint(fill: Colour(0x77AADD)), hatch: nil)
  let classes = [LegendRow(.heading, "Andel")] + (0..<6).map { LegendRow(area, "\($0)–\($0 + 1)") }
  let signs = [LegendRow(.heading, "Tegn"), LegendRow(area, "en"), LegendRow(area, "to")]
  let notes = ["Lysere farge: utenfor", "Tallene til høyre: antall", "* i flere fylker"].map { LegendRow(.remark, $0) }
  let legend = Legend(classes + signs + notes, columns: 3, columnWidth: 40, continued: "igjen")
  #expect(legend.tornBlocks == 0)
}

@Test("counts end below each other, not far behind the longest text that has one")
func countsNearTexts() {
  let area = LegendRow.Sample.area(Paint(fill: Colour(0x77AADD)), hatch: nil)
  let rows = [("0–20 %", "3"), ("20–40 %", "12"), ("mer", "104")].map { LegendRow(area, $0.0, count: $0.1) }
  let long = LegendRow(area, "En lang tekst som ikke har noe antall bak seg")
  func ends(_ rows: [LegendRow]) -> Set<Double> {
    let runs = texts(
      Legend(rows, columns: 1, columnWidth: 60).items(at: Point(x: 0, y: 0), palette: Palette(groups: [])))
    return Set(runs.filter { $0.anchor == .end }.map(\.position.x))
  }
  let end = ends(rows + [long])
  #expect(end.count == 1 && end.allSatisfy { $0 > 18 && $0 < 30 })
  // Where a text with a count needs the column, they end with it.
  #expect(
    ends(rows + [LegendRow(area, "Et svært langt navn på et samarbeid som går over linjen", count: "7")]).allSatisfy {
      $0 > 55 && $0 <= 60
    })
}

@Test("a line over which a text runs on is counted, a word in brackets alone twice")
func furtherLines() {
  func lines(_ text: String, _ width: Double) -> Int {
    Legend([LegendRow(.badge("1", Colour(0x77AADD)), text)], columns: 1, columnWidth: width).furtherLines
  }
  #expect(lines("Hardanger", 40) == 0)
  #expect(lines("Sunnhordland Interkommunale Innkjøpsforum", 48) == 1)
  #expect(lines("Viken Vest (VVI)", 20) == 2)
  // Notes run over as many lines as they need.
  #expect(Legend([LegendRow(.remark, "Et og to og tre og fire og fem")], columns: 1, columnWidth: 12).furtherLines == 0)
}

@Test("dots stand under a scale that says where they lie, and a line runs through all rows at the share that counts")
func axisOfDots() throws {
  let rows = [0.1, 0.5, 1].map { BarList.Row(name: "Navn", value: "x", share: $0, fill: Colour(0x77AADD)) }
  let axis = BarList.Axis(ticks: [(0, "0 %"), (0.2, "20 %"), (0.24, "24 %"), (1, "100 %")], mark: 0.2)
  let list = BarList("Dekning", rows, width: 80, form: .dots, axis: axis)
  let items = list.items(at: Point(x: 0, y: 0), palette: Palette(groups: []))
  let dots = items.compactMap { item in if case .circle(let circle, _) = item { circle } else { nil } }
  let (zero, all) = (dots[0].centre.x - (dots[1].centre.x - dots[0].centre.x) / 4, dots[2].centre.x)
  let labels = texts(items).filter { $0.anchor == .middle }
  // What would stand on the share that counts is left out.
  #expect(labels.map(\.text).sorted() == ["0 %", "100 %", "20 %"])
  for label in labels { #expect(label.position.y < dots[0].centre.y) }
  let marked = try #require(labels.first { $0.isBold })
  #expect(marked.text == "20 %" && abs(marked.position.x - (zero + 0.2 * (all - zero))) < 1e-6)
  let lines = items.compactMap { item in if case .path(let path, _) = item { Box(around: path.points) } else { nil } }
  #expect(lines.contains { $0.minX == marked.position.x && $0.minY < dots[0].centre.y && $0.maxY > dots[2].centre.y })
  // Nor is there a line without words: the four that are there, and the one through the rows.
  #expect(lines.count == 3)
  #expect(list.height > BarList("Dekning", rows, width: 80, form: .dots).height)
}

@Test("the word of an end that would stand on the share that counts stands outside it")
func endOfAxis() throws {
  let rows = [BarList.Row(name: "Navn", value: "x", share: 0.5, fill: Colour(0x77AADD))]
  let axis = BarList.Axis(ticks: [(0, "0"), (0.1, "10 %"), (0.95, "95 %"), (1, "100 %")], mark: 0.1)
  let items = BarList("Dekning", rows, width: 40, form: .dots, axis: axis).items(
    at: Point(x: 0, y: 0), palette: Palette(groups: []))
  let labels = texts(items).filter { $0.anchor == .middle }
  #expect(labels.map(\.text).sorted() == ["0", "10 %", "100 %"])
  for one in labels {
    #expect(labels.allSatisfy { $0.text == one.text || !$0.box.intersects(one.box) })
  }
  let lines = items.compactMap { item in if case .path(let path, _) = item { path.points[0].x } else { nil } }
  #expect(lines.contains { $0 > (labels.first { $0.text == "0" }?.position.x ?? .infinity) + 0.2 })
}

@Test(
  "numbers before names end below each other, and figures behind rings begin below each other, past a line to the ring")
func numberedRows() throws {
  let rows = [(5, 0.2, 0.9), (12, 0.8, 0.3), (36, 0.0, 0.0)].map { number, share, second in
    BarList.Row(
      name: "Navn \(number)", number: "\(number)", value: "\(share)", share: share, fill: Colour(0x77AADD),
      second: second)
  }
  let items = BarList("Deltakelse", rows, width: 80).items(at: Point(x: 3, y: 0), palette: Palette(groups: []))
  let runs = texts(items)
  let numbers = runs.filter { $0.anchor == .end }
  #expect(numbers.map(\.text) == ["5", "12", "36"] && Set(numbers.map(\.position.x)).count == 1)
  let names = runs.filter { $0.text.hasPrefix("Navn") }
  #expect(names.allSatisfy { $0.box.minX > numbers[0].position.x } && Set(names.map(\.position.x)).count == 1)
  let values = rows.compactMap { row in runs.last { $0.text == row.value } }
  #expect(Set(values.map(\.position.x)).count == 1)
  for case .circle(let ring, _) in items { #expect(ring.box.maxX < values[0].position.x) }
  // Each line ends in its ring, and begins where the bar ends.
  let lines = items.compactMap { item in if case .path(let path, _) = item { path } else { nil } }
  let rings = items.compactMap { item in if case .circle(let circle, _) = item { circle.centre } else { nil } }
  #expect(lines.count == 3 && zip(lines, rings).allSatisfy { $0[0].last == $1 })
  let bars = items.compactMap { item -> Box? in if case .rectangle(let box, _, _) = item { box } else { nil } }
  #expect(zip(lines, bars).allSatisfy { $0[0].first?.x == $1.maxX })
}

@Test("counts stand below each other at the right end of their column, clear of the names")
func legendCounts() {
  let names = ["Kort", "Et samarbeid med et navn som går over flere linjer", "Midt imellom", "Uten tall"]
  let rows = names.enumerated().map { place, name in
    LegendRow(.badge("\(place)", Colour(0x77AADD)), name, count: place < 3 ? ["3", "2 av 14", "25"][place] : nil)
  }
  let runs = texts(
    Legend(rows, columns: 1, columnWidth: 36).items(at: Point(x: 0, y: 0), palette: Palette(groups: [])))
  let counts = runs.filter { $0.anchor == .end }
  #expect(counts.map(\.text) == ["3", "2 av 14", "25"] && counts.allSatisfy { $0.position.x == 36 })
  for (place, a) in runs.enumerated() {
    for b in runs[(place + 1)...] { #expect(!a.box.intersects(b.box), "\(a.text) and \(b.text)") }
  }
}

@Test("columns are about equally high")
func legendBalance() {
  let rows = (0..<36).map { LegendRow(.badge("\($0)", Colour(0x77AADD)), "Navn") }
  let one = Legend(rows, columns: 1, columnWidth: 40)
  let two = Legend(rows, columns: 2, columnWidth: 40)
  #expect(two.height <= one.height / 2 + 3)
  #expect(Legend([], columns: 2, columnWidth: 40).height == 0)
}

@Test(
  "a scale bar measures a round length",
  arguments: [(7_100_000.0, 200_000.0), (2_500_000, 50_000), (1_000_000, 20_000), (50_000, 1_000), (5_000, 100)])
func scaleBars(_ scale: Double, _ metres: Double) throws {
  let viewport = Viewport(
    centre: Point(x: 0, y: 0), scale: scale, frame: Box(minX: 0, minY: 0, maxX: 100, maxY: 100))
  let bar = ScaleBar(viewport, longest: 32, size: 2) { String(Int($0)) }
  #expect(bar.metres == metres)
  let items = bar.items(at: Point(x: 10, y: 10), palette: Palette(groups: []))
  let halves = items.compactMap { item -> Box? in if case .rectangle(let box, _, _) = item { box } else { nil } }
  let drawn = try #require(halves.last).maxX - halves[0].minX
  #expect(abs(drawn * scale / 1000 - metres) < 1e-6)
  let last = try #require(texts(items).last)
  #expect(last.text == (metres >= 2000 ? "\(Int(metres / 1000))\u{A0}km" : "\(Int(metres))\u{A0}m"))
  #expect(last.box.maxX <= 10 + bar.width && texts(items)[0].box.minX >= 10 - 1e-9)
}

@Test("blocks of text and figures keep inside their size")
func blocks() {
  let ink = Colour(0)
  let block = TextBlock(
    [
      .init("En overskrift som er lang nok til flere linjer", size: 5, isBold: true, colour: ink),
      .init("og en linje til", size: 3, colour: ink, gap: 1),
    ], width: 60)
  let band = FigureBand(
    [.init(value: "36", label: "samarbeid per 1.10.2020"), .init(value: "69 %", label: "av kommunene er med")],
    columns: 2, width: 90)
  for run in texts(block.items(at: Point(x: 0, y: 0))) {
    #expect(run.box.maxX <= block.width && run.box.minY >= 0 && run.box.maxY <= block.height + 0.5)
  }
  for run in texts(band.items(at: Point(x: 0, y: 0), palette: Palette(groups: []))) {
    #expect(run.box.maxX <= band.width && run.box.minY >= 0 && run.box.maxY <= band.height + 0.5)
  }
}

@Test("each colour of a histogram is as high as its class has values, and a bar over a limit has both")
func histogramByClass() throws {
  let values: [Double] = [0, 1, 2, 3, 3, 3, 9.7, 9.8, 9.95, 10, 10, 10]
  let colours = [Colour(0xAA0000), Colour(0x00AA00), Colour(0x0000AA)]
  let breaks = [3.0, 9.9]
  let histogram = try #require(
    Histogram(
      of: values, breaks: breaks, colours: colours,
      labels: .init(heading: "n", logarithmicHeading: "l", number: { "\($0)" }), width: 60,
      style: LegendStyle(), palette: Palette(groups: [])))
  var heights: [Colour: Double] = [:]
  for case .rectangle(let box, _, let paint) in histogram.items(at: Point(x: 0, y: 0), palette: Palette(groups: [])) {
    if let fill = paint.fill { heights[fill, default: 0] += box.height }
  }
  let counts = colours.indices.map { place in values.count { value in breaks.count { $0 <= value } == place } }
  let unit = (heights[colours[0]] ?? 0) / Double(counts[0])
  for (colour, count) in zip(colours, counts) { #expect(abs((heights[colour] ?? 0) - Double(count) * unit) < 1e-9) }
}

@Test(
  "what tells more of a row stands below its text: remarks flush with it, signs half a sign in, counts in a quiet tone")
func nestedRows() throws {
  let rows = [
    LegendRow(.area(Paint(fill: Colour(0x77AADD)), hatch: nil), "Sort", count: "5"),
    LegendRow(.remark, "Forklaring", isNested: true),
    LegendRow(.badge("7", Colour(0x77AADD)), "Samarbeid", count: "2", isNested: true),
  ]
  let palette = Palette(groups: [])
  let runs = texts(Legend(rows, columns: 1, columnWidth: 60).items(at: Point(x: 0, y: 0), palette: palette))
  func run(_ text: String) throws -> TextRun { try #require(runs.first { $0.text == text }) }
  let (sort, remark, badge) = (try run("Sort"), try run("Forklaring"), try run("Samarbeid"))
  #expect(remark.position.x == sort.position.x && sort.position.x > 0)
  #expect(badge.position.x > sort.position.x && badge.position.x < 2 * sort.position.x)
  #expect(try run("5").colour == palette.ink && run("2").colour == palette.quiet)
  #expect(try run("5").position.x == run("2").position.x)
}

@Test("a sign with what is nested below it is not torn where a column a little higher holds both")
func nestedRowsTogether() {
  let rows =
    [LegendRow(.heading, "Endringer"), LegendRow(.dot(Paint(fill: Colour(0x77AADD))), "Sort")]
    + (0..<9).map { LegendRow(.badge("\($0)", Colour(0x77AADD)), "Navn", isNested: true) }
    + [LegendRow(.heading, "Tegn")] + (0..<4).map { _ in LegendRow(.dot(Paint(fill: Colour(0x77AADD))), "Tegn") }
  let runs = texts(
    Legend(rows, columns: 2, columnWidth: 40, continued: "(forts.)").items(
      at: Point(x: 0, y: 0), palette: Palette(groups: [])))
  #expect(!runs.contains { $0.text.hasSuffix("(forts.)") })
}
