import Cartography
import Geometry
import Testing

@testable import Reports

private func colours(_ items: [SheetItem]) -> [Colour] {
  items.flatMap { item -> [Colour?] in
    switch item {
    case .group(let group): colours(group.items)
    case .path(_, let paint), .rectangle(_, _, let paint), .circle(_, let paint): [paint.fill, paint.stroke?.colour]
    case .text(let run): [run.colour, run.halo?.colour]
    case .line(_, _, let stroke): [stroke.colour]
    }
  }.compactMap { $0 }
}

@Test("a greyscale map has greys alone, whatever it shows", arguments: MapTheme.all.map(\.id))
func greysAlone(_ id: String) throws {
  var input = MapWorld.random(seed: 5, width: 12, height: 12, collaborations: 9).input
  input.settings.isGreyscale = true
  let sheet = try #require(MapTheme.named(id)).sheet(input)
  let all = sheet.layers.flatMap { colours($0.items) }
  #expect(!all.isEmpty && all.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
}

@Test("collaborations that touch differ in lightness or in their lines", arguments: 1...8 as ClosedRange<UInt64>)
func greyNeighbours(_ seed: UInt64) {
  var input = MapWorld.random(seed: seed, width: 18, height: 18, collaborations: 20).input
  input.settings.isGreyscale = true
  let features = MapFeatures(input)
  for border in input.topology.borders() {
    guard let a = features.groups[border.first], let b = features.groups[border.second], a != b else { continue }
    let looks = [a, b].map { GreyLook(grey: features.list[$0].fill, pattern: features.patterns[$0]) }
    #expect(looks[0].differs(from: looks[1]), "\(a) and \(b)")
  }
}

@Test("the legend of a greyscale map shows each collaboration as the map does")
func greyLegend() {
  var input = MapWorld.random(seed: 5, width: 12, height: 12, collaborations: 9).input
  input.settings.isGreyscale = true
  let features = MapFeatures(input)
  let rows = collaborationsLegend(input, features, Marks(input), MapWords(.nb))
  for (place, group) in features.list.enumerated() {
    let found = rows.contains { row in
      switch row.sample {
      case .badge(group.label, group.fill): features.patterns[place] == nil
      case .patterned(group.label, group.fill, _, let direction): features.patterns[place] == direction
      default: false
      }
    }
    #expect(found, "\(group.label)")
  }
}

@Test("classes of cover are greys alone, each lighter than the one before by as much as can be seen")
func greyCover() {
  let classed = CoverClasses(MapWorld.measured().input.report, isGreyscale: true)
  let lightness = classed.colours.map { LabColour($0).lightness }
  #expect(lightness.count > 3)
  for (darker, lighter) in zip(lightness, lightness.dropFirst()) { #expect(lighter - darker > 10) }
  // Land outside is lighter still.
  let outside = LabColour(MapSettings(palette: []).palette.ground.grey).lightness
  #expect(outside - (lightness.last ?? 0) > 6)
  var input = MapWorld.measured().input
  input.settings.isGreyscale = true
  let features = FitDrawing(input, MapWords(.nb)).features
  #expect(features.lined.keys.allSatisfy { features.groups[$0] == nil })
}

@Test("what changed in different ways differs in lightness or in its hatch, without colours")
func greySteps() {
  let look = DifferenceLook(isGreyscale: true)
  let kinds = DifferenceStep.Kind.allCases.map {
    (grey: look.fill($0), lines: look.isLoss($0) ? 1 : look.isUnknown($0) ? 2 : 0)
  }
  let all = kinds + [(look.unchanged, 0), (look.unknown, 2), (MapSettings(palette: []).palette.ground.grey, 0)]
  for (place, one) in all.enumerated() {
    for other in all[..<place] where one.lines == other.lines {
      let step = abs(LabColour(one.grey).lightness - LabColour(other.grey).lightness)
      #expect(step >= GreyLook.leastStep, "\(one.grey) and \(other.grey)")
    }
  }
}
