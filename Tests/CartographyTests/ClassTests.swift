import Cartography
import Geometry
import Testing
import TestSupport

@Test("the five classes of a figure with breaks 12, 16, 20 and 24: a break belongs to the class that it begins")
func manualBreaks() {
  let divided = classes(of: [3, 11.9, 12, 15, 16, 20, 23.9, 24, 90, nil], by: .manual([24, 12, 16, 20, 12]))
  #expect(divided.breaks == [12, 16, 20, 24])
  #expect(divided.counts == [2, 2, 1, 2, 2])
  #expect(divided.places == [0, 0, 1, 1, 2, 3, 3, 4, 4, nil])
  #expect(divided.missing == 1)
  #expect(divided.range == 3...90)
  // A class that nothing falls into stays, so that two maps can be laid side by side.
  #expect(classes(of: [1, 30], by: .manual([12, 16, 20, 24])).counts == [1, 0, 0, 0, 1])
}

@Test("quantiles have about equally many values, and equal values stay together")
func quantiles() {
  #expect(classes(of: (1...10).map { Double($0) }, by: .quantile(5)).counts == [2, 2, 2, 2, 2])
  // Those equal to the value at a share lie in the lower class, and two shares in one block make one break.
  let tied = classes(of: [1, 1, 1, 1, 1, 1, 2, 3], by: .quantile(4))
  #expect(tied.counts == [6, 2])
  #expect(tied.breaks == [2])
}

/// `mapclassify.Quantiles(values, k=K).counts` and `mapclassify.FisherJenks(values, k=K).counts` of mapclassify 2.10.0, empty
/// classes left out. Values: `s = (s * 1103515245 + 12345) % 2**31; s % 1000 // ties`, from the seed on.
@Test(
  "quantiles and Jenks divide as mapclassify does, ties included",
  arguments: [
    (40, 7, 1, 5, [9, 7, 8, 8, 8], [6, 8, 10, 11, 5]), (97, 11, 1, 4, [25, 24, 24, 24], [20, 32, 23, 22]),
    (97, 11, 1, 7, [14, 14, 14, 13, 14, 14, 14], [10, 10, 15, 17, 15, 13, 17]),
    (356, 5, 1, 5, [72, 71, 72, 70, 71], [91, 79, 69, 53, 64]),
    (60, 3, 100, 5, [14, 10, 12, 17, 7], [14, 10, 12, 10, 14]),
    (120, 9, 50, 5, [30, 19, 29, 22, 20], [16, 24, 20, 26, 34]),
    (120, 9, 50, 7, [22, 16, 18, 22, 8, 20, 14], [16, 22, 11, 11, 22, 18, 20]),
    (356, 2, 200, 4, [151, 74, 68, 63], [85, 66, 74, 131]),
    (356, 2, 200, 7, [85, 66, 74, 68, 63], [85, 66, 74, 68, 63]),
  ])
func asMapclassify(_ count: Int, _ seed: Int, _ ties: Int, _ asked: Int, _ quantiles: [Int], _ jenks: [Int]) {
  var state = seed
  let values = (0..<count).map { _ -> Double in
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Double(state % 1000 / ties)
  }
  #expect(classes(of: values, by: .quantile(asked)).counts == quantiles)
  #expect(classes(of: values, by: .jenks(asked)).counts == jenks)
}

@Test("equal classes are equally wide")
func equalWidths() {
  #expect(classes(of: [0, 1, 2, 3, 10], by: .equal(5)).breaks == [2, 4, 6, 8])
  #expect(classes(of: [0, 0.1, 1], by: .equal(4)).breaks == [0.25, 0.5, 0.75])
  #expect(classes(of: [0, 1, 2, 3, 10], by: .equal(5)).counts == [2, 2, 0, 0, 1])
}

@Test("one value, equal values and no value make one class without breaks", arguments: ["quantile", "equal", "jenks"])
func degenerate(_ name: String) {
  let method: ClassMethod = name == "quantile" ? .quantile(5) : name == "equal" ? .equal(5) : .jenks(5)
  for (values, count) in [([7.0], 1), ([7, 7, 7], 3), ([], 0)] {
    let divided = classes(of: values, by: method)
    #expect(divided.breaks.isEmpty)
    #expect(divided.counts == [count])
  }
  let missing = classes(of: [nil, .nan, .infinity, 4], by: method)
  #expect(missing.missing == 3)
  #expect(missing.counts == [1])
  #expect(missing.places == [nil, nil, nil, 0])
  for count in [-1, 0, 1] {
    let one: ClassMethod = name == "quantile" ? .quantile(count) : name == "equal" ? .equal(count) : .jenks(count)
    #expect(classes(of: [1, 2, 3], by: one).counts == [3])
  }
}

@Test("fewer different values than classes give a class each", arguments: [ClassMethod.quantile(5), .jenks(5)])
func fewValues(_ method: ClassMethod) {
  #expect(classes(of: [1, 2, 2, 9], by: method).counts == [1, 2, 1])
}

/// `jenkspy.jenks_breaks(values, n_classes=COUNT)` of jenkspy 0.4.1, counted by class.
@Test(
  "Jenks divides as an independent implementation does",
  arguments: [
    (40, 211, [14, 13, 13]), (80, 503, [10, 13, 15, 23, 19]), (120, 1009, [16, 20, 19, 35, 30]),
    (200, 2003, [25, 31, 25, 29, 26, 27, 37]),
  ])
func jenksByOthers(_ count: Int, _ modulus: Int, _ counts: [Int]) {
  let values = (1...count).map { Double($0 * $0 * 37 % modulus) / 4 }
  #expect(classes(of: values, by: .jenks(counts.count)).counts == counts)
}

@Test("Jenks finds the least deviation there is, as trying every division does")
func jenksIsExact() {
  var random = SplitMix64(seed: 11)
  for _ in 0..<60 {
    let values = (0..<Int.random(in: 5...11, using: &random)).map { _ in
      Double(Int.random(in: 0...40, using: &random)) / 4
    }
    let count = Int.random(in: 2...4, using: &random)
    guard Set(values).count > count else { continue }
    let divided = classes(of: values, by: .jenks(count))
    #expect(divided.counts.count == count && divided.counts.allSatisfy { $0 > 0 })
    #expect(abs(deviation(values, divided.breaks) - leastDeviation(values, count)) < 1e-9, "\(values)")
  }
}

/// The squared deviations within the classes that breaks make.
private func deviation(_ values: [Double], _ breaks: [Double]) -> Double {
  let groups = Dictionary(grouping: values) { value in breaks.count { $0 <= value } }
  return groups.values.reduce(0) { sum, group in
    let mean = group.reduce(0, +) / Double(group.count)
    return sum + group.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}

/// The least of them over every choice of values to begin classes with.
private func leastDeviation(_ values: [Double], _ count: Int) -> Double {
  let starts = Array(Set(values)).sorted().dropFirst()
  func best(_ chosen: [Double], _ rest: ArraySlice<Double>) -> Double {
    if chosen.count == count - 1 { return deviation(values, chosen) }
    return rest.indices.map { best(chosen + [rest[$0]], rest[($0 + 1)...]) }.min() ?? .infinity
  }
  return best([], starts)
}

/// Sixteen numbers, or as many as there are, around a size: squares, sums and differences of many are too great to hold.
private let extremes: [[Double]] = [
  (1...16).map { Double($0) * 1e155 }, (1...16).map { Double($0) * 1e307 }, (1...16).map { Double($0) * 1e-305 },
  [1e-12, 1e285] + (0..<14).map(Double.init), (-8...8).map { Double($0) * 2e307 }, [-1.7e308, 1.7e308],
  [.leastNonzeroMagnitude, 1.7e308], [-1, 1e-300, 1e300],
]

@Test("numbers of any size are divided and drawn", arguments: extremes)
func anyMagnitude(_ values: [Double]) throws {
  let palette = Palette(groups: [])
  let labels = Histogram.Labels(
    heading: "Antall", logarithmicHeading: "Antall", number: { "\($0)" }, mean: (values[0], "snitt"))
  for method in [ClassMethod.quantile(5), .equal(5), .jenks(5)] {
    let divided = classes(of: values, by: method)
    #expect(divided.counts.reduce(0, +) == values.count && divided.counts.count { $0 > 0 } > 1, "\(method)")
    #expect(divided.breaks == divided.breaks.sorted() && divided.breaks.allSatisfy(\.isFinite), "\(divided.breaks)")
    let colours = sequentialColours(divided.counts.count)
    let drawing = Histogram(
      of: values, breaks: divided.breaks, colours: colours, labels: labels, width: 58, style: LegendStyle(),
      palette: palette)
    let items = try #require(drawing).items(at: Point(x: 0, y: 0), palette: palette)
    for case .rectangle(let box, _, _) in items { #expect(box.minX.isFinite && box.maxX <= 58 && box.minY.isFinite) }
  }
}

@Test("how large numbers are changes nothing in how they are divided", arguments: [1e-300, 1e155, 1e305])
func scaledClasses(_ size: Double) {
  let values = (1...40).map { Double($0 * $0 * 37 % 211) / 4 }
  for method in [ClassMethod.quantile(5), .equal(5), .jenks(5)] {
    #expect(classes(of: values.map { $0 * size }, by: method).counts == classes(of: values, by: method).counts)
  }
}

@Test("computed breaks are round numbers that part the same values")
func roundBreaks() {
  #expect(classes(of: [1_012, 1_388, 4_921, 5_217], by: .jenks(2)).breaks == [4_000])
  #expect(classes(of: [0.312, 0.698], by: .quantile(2)).breaks == [0.6])
  #expect(classes(of: [-8, -3, 5, 9], by: .jenks(2)).breaks == [0])
  #expect(classes(of: [-8.4, -3.2], by: .jenks(2)).breaks == [-4])
  // Nothing rounder lies between.
  #expect(classes(of: [7, 8], by: .jenks(2)).breaks == [8])
}

@Test("the colours of classes part in grey, and text can be read on each", arguments: 2...5, SequentialHue.allCases)
func classColours(_ count: Int, _ hue: SequentialHue) {
  let colours = sequentialColours(count, of: hue)
  #expect(colours.count == count)
  for (lighter, darker) in zip(colours, colours.dropFirst()) {
    #expect(relativeLuminance(lighter) > relativeLuminance(darker))
    #expect(contrast(lighter, darker) >= 1.25)
  }
  let palette = Palette(groups: [])
  for colour in colours {
    #expect(max(contrast(colour, palette.ink), contrast(colour, palette.paper)) >= 4.5)
    if hue != .deepBlue && hue != .deepWarm { #expect(contrast(colour, palette.outline) >= 3) }
  }
}

@Test("any number of classes has its colours, each darker than the last")
func manyClassColours() {
  #expect(sequentialColours(0).isEmpty && sequentialColours(1).count == 1)
  let luminances = sequentialColours(9).map(relativeLuminance)
  #expect(luminances == luminances.sorted(by: >) && Set(luminances).count == 9)
}

@Test("up to five classes are told apart with every kind of colour vision, and from what has no value or lies outside")
func classesInEveryVision() {
  let palette = Palette(groups: [])
  for count in 2...5 {
    let fills = sequentialColours(count, of: .deepBlue)
    for vision in ColourVision.allCases {
      for (lighter, darker) in zip(fills, fills.dropFirst()) {
        #expect(vision.difference(lighter, darker) >= 6, "\(count) classes, \(vision)")
      }
      for fill in fills.dropFirst() {
        #expect(vision.difference(fill, palette.ground) >= 8, "\(fill.hex) and land, \(vision)")
      }
    }
  }
}

@Test("a histogram has a bar in the colour of its class for what is there, and labels that stand clear of each other")
func histogram() throws {
  let palette = Palette(groups: [])
  let labels = Histogram.Labels(
    heading: "Antall", logarithmicHeading: "Antall, logaritmisk", number: { "\(Int($0))" }, mean: (300, "snitt 300"))
  let colours = sequentialColours(3, of: .deepBlue)
  let values = (0..<200).map { Double($0 * $0 % 997) } + [50_000]
  let drawing = try #require(
    Histogram(
      of: values, breaks: [200, 600], colours: colours, labels: labels, width: 58, style: LegendStyle(),
      palette: palette))
  let items = drawing.items(at: Point(x: 0, y: 0), palette: palette)
  let fills = Set(items.compactMap { item in if case .rectangle(_, _, let paint) = item { paint.fill } else { nil } })
  #expect(fills == Set(colours))
  let runs = items.compactMap { item in if case .text(let run) = item { run } else { nil } }
  for (place, run) in runs.enumerated() {
    #expect(run.box.minX >= -0.01 && run.box.maxX <= drawing.width + 0.01)
    #expect(run.box.minY >= -0.01 && run.box.maxY <= drawing.height + 0.6)
    for other in runs[(place + 1)...] { #expect(!run.box.intersects(other.box), "\(run.text) and \(other.text)") }
  }
  // The one far above all others does not press the rest into one bar, and is told.
  #expect(runs.contains { $0.text == "→ 50000" })
  // Its bar stands apart, past a break of the scale.
  func bars(_ items: [SheetItem]) -> [Box] {
    items.compactMap { item in if case .rectangle(let box, _, _) = item { box } else { nil } }.sorted {
      $0.minX < $1.minX
    }
  }
  func slanted(_ items: [SheetItem]) -> Int {
    items.count { item in
      guard case .path(let path, _) = item, let box = Box(around: path.points) else { return false }
      return box.width > 0.1 && box.height > 0.1
    }
  }
  let open = bars(items)
  #expect(open[open.count - 1].width < open[0].width - 0.5 && slanted(items) == 2)
  let closed = try #require(
    Histogram(
      of: Array(values.dropLast()), breaks: [600], colours: colours, labels: labels, width: 58, style: LegendStyle(),
      palette: palette)
  ).items(at: Point(x: 0, y: 0), palette: palette)
  #expect(slanted(closed) == 0)
  // Where all lie above 0, the scale is logarithmic and no bar is open.
  let steps: [Double] = (0..<400).map { 0.3 * Double($0 % 20 + 1) }
  let drawn = Histogram(
    of: steps + [1628], breaks: [2, 5, 100], colours: colours + [colours[0]], labels: labels, width: 58,
    style: LegendStyle(), palette: palette)
  let skewed = try #require(drawn).items(at: Point(x: 0, y: 0), palette: palette)
  let texts = skewed.compactMap { item in if case .text(let run) = item { run } else { nil } }
  #expect(texts.contains { $0.text == "Antall, logaritmisk" } && texts.contains { $0.text == "1628" })
  #expect(slanted(skewed) == 0)
  // Ten times as much is as far everywhere: 5 to 100 is log 20 of log 1628 / 0.3.
  let five = try #require(texts.first { $0.text == "5" })
  let hundred = try #require(texts.first { $0.text == "100" })
  let wanted: Double = 58 * 2.995732 / 8.599101
  #expect(abs((hundred.position.x - five.position.x) - wanted) < 0.01)
  let flat = Histogram(
    of: [4, 4], breaks: [], colours: colours, labels: labels, width: 58, style: LegendStyle(), palette: palette)
  #expect(flat == nil)
}
