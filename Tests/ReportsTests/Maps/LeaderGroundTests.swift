import Cartography
import Geometry
import Testing

@testable import Reports

private let extent = Box(minX: 200_000, minY: 6_500_000, maxX: 400_000, maxY: 6_540_000)

/// Five squares of ten millimetres in a row on the page.
private func row(_ drawing: String, _ change: (inout MapFeatures) -> Void = { _ in }) -> (MapFrame, Palette) {
  let input = MapWorld(drawing).input
  var features = MapFeatures(input)
  change(&features)
  let frame = Box(minX: 0, minY: 0, maxX: 50, maxY: 10)
  let viewport = Viewport(centre: extent.centre, scale: 4_000_000, frame: frame)
  return (MapFrame(input.topology, features: features, viewport: viewport), input.settings.palette)
}

private func label(from: Double, to: Double, y: Double = 5) -> PlacedLabel {
  let request = LabelRequest(
    text: "Sted", circle: Circle(centre: Point(x: from, y: y), radius: 1), sizes: [2], ground: Colour(0xFFFFFF))
  return PlacedLabel(
    request: request, size: 2, box: Box(minX: to, minY: y - 1, maxX: to + 5, maxY: y + 1),
    leader: Leader(from: Point(x: from, y: y), to: Point(x: to, y: y)))
}

@Test("a leader over the land of a group that it does not begin in is astray, over land outside and its own it is not")
func leaderOverOthers() {
  let (frame, palette) = row("AxAxB")
  let ground = LeaderGround(frame, palette)
  #expect(!ground.isOfOthers(label(from: 5, to: 15)))
  #expect(!ground.isOfOthers(label(from: 5, to: 25)))
  #expect(ground.isOfOthers(label(from: 15, to: 25)))
  #expect(ground.isOfOthers(label(from: 5, to: 45)))
}

@Test("a leader has a rim where something dark or hatched lies below it")
func leaderOverDark() {
  let dark = row("AxAxB") { $0.fills[4] = Colour(0x8A1A10) }
  let ground = LeaderGround(dark.0, dark.1)
  #expect(!ground.isDark(below: label(from: 5, to: 35)) && ground.isDark(below: label(from: 5, to: 45)))
  let flagged = row("AxAxB") { $0.flagged = [1: .residual] }
  #expect(LeaderGround(flagged.0, flagged.1).isDark(below: label(from: 5, to: 45)))
  #expect(!LeaderGround(flagged.0, flagged.1).isDark(below: label(from: 5, to: 25)))
  let items = drawn([label(from: 5, to: 25)], palette: dark.1, isCased: { _ in true })
  #expect(items.count > drawn([label(from: 5, to: 25)], palette: dark.1).count)
}

@Test("two long leaders beside each other are a pair; short ones, ones apart and ones that part are not")
func pairedLeaders() {
  let one = label(from: 5, to: 25, y: 5)
  #expect(one.isPaired(with: label(from: 6, to: 26, y: 8)))
  #expect(!one.isPaired(with: one))
  #expect(!one.isPaired(with: label(from: 6, to: 26, y: 9.5)))
  #expect(!one.isPaired(with: label(from: 6, to: 9, y: 8)))
  var away = label(from: 15, to: 15, y: 6)
  away.leader?.to = Point(x: 16, y: 20)
  #expect(!one.isPaired(with: away))
}

@Test("only small maps turn the prices of leaders on: a number goes round the land of another there")
func priceOfSmallMaps() throws {
  // From the middle the shortest way out leads over the land of B, a longer one over land outside.
  let (frame, _) = row("BxAxx")
  let middle = Point(x: 24, y: 5)
  var request = LabelRequest(
    text: "1", circle: Circle(centre: middle, radius: 0.2), sizes: [2], ground: Colour(0xFFFFFF))
  request.longestLeader = 40
  let piece = PieceLabel(
    group: 0, isGreatest: true, box: extent,
    outline: [Point(x: 20, y: 0), Point(x: 30, y: 0), Point(x: 30, y: 10), Point(x: 20, y: 10)], request: request)
  let room = Box(minX: -20, minY: 0, maxX: 70, maxY: 10)
  let placed = try #require(frame.numbers(for: [piece], inside: room, off: [], keepsOffLand: true).placed.first)
  // Off all land there are two ways: 24 mm, over B, and 26 mm, over land outside.
  #expect(placed.box.centre.x > 50, "\(placed.box)")
}

@Test("a letter stands for a name on a plate a little larger than itself, so that nobody reads it with a number")
func plateOfLetters() throws {
  let name = "Et navn som er mye for langt"
  let input = MapWorld("xxx\nxxx\nxxx").input
  var features = MapFeatures(input)
  features.names = [MapName(text: name, feature: 4)]
  // All that the map may use is land.
  let page = Box(minX: 0, minY: 0, maxX: 30, maxY: 30)
  let place = PanelLayout.Place(
    heading: Point(x: 0, y: 0), frame: page, room: page, taken: [], around: page, scale: 4_000_000, box: nil, bar: nil)
  let viewport = Viewport(centre: input.shownExtent.centre, scale: 4_000_000, frame: page)
  let map = PanelMap(input, features, in: viewport, place, prefix: "p1-")
  #expect(map.numbers().unnamed == [name])
  let lettered = map.numbers([name: "a"])
  #expect(lettered.lettered == [name])
  let letter = try #require(lettered.placed.first { $0.request.text == "a" })
  #expect(letter.request.plate == 0.5 && letter.leader == nil)
  let width = textWidth("a", size: letter.size, in: letter.request.face)
  #expect(abs(letter.box.width - width - 1) < 1e-9)
}
