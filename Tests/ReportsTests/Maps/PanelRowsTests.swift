import Cartography
import Geometry
import Testing

@testable import Reports

private func wish(_ width: Double, _ height: Double, titleHeight: Double = 9) -> PanelShelves.Wish {
  PanelShelves.Wish(
    extent: Box(minX: 0, minY: 0, maxX: width * 1000, maxY: height * 1000), titleWidth: 10, titleHeight: titleHeight)
}

@Test("panels in rows keep their order, their distance and the page, whatever their shapes")
func orderOfPanels() {
  for seed in UInt64(1)...40 {
    var random = seed
    func next(_ limit: Double) -> Double {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(random >> 33) / Double(1 << 31) * limit
    }
    let wishes = (0..<(2 + Int(next(14)))).map { _ in wish(20 + next(200), 20 + next(300)) }
    let shelves = PanelShelves(wishes, room: (170, 160), gap: 3)
    #expect(shelves.height <= 160 + 1e-6)
    for (place, box) in shelves.places.enumerated() {
      #expect(box.minX >= -1e-6 && box.maxX <= 170 + 1e-6 && box.maxY <= shelves.height + 1e-6)
      for later in shelves.places[(place + 1)...] {
        #expect(!box.expanded(by: -0.01).intersects(later.expanded(by: -0.01)))
        // What comes later is below or to the right, never above to the left.
        #expect(later.minY > box.minY - 1e-6 || later.minX > box.minX - 1e-6)
      }
    }
  }
}

@Test("rows are as low together as can be, and none but the last is left half empty")
func lowRows() {
  let sizes: [PanelRows.Size] = [(60, 59), (60, 59), (50, 139)]
  #expect(PanelRows(sizes, width: 180, gap: 3).rows.map(\.panels) == [0..<3])
  #expect(PanelRows(sizes, width: 125, gap: 3).rows.map(\.panels) == [0..<2, 2..<3])
  // What is left over stands in the last row.
  let alike: [PanelRows.Size] = Array(repeating: (50, 40), count: 8)
  #expect(PanelRows(alike, width: 170, gap: 3).rows.map(\.panels) == [0..<3, 3..<6, 6..<8])
  // What is wider than the page stands by itself.
  #expect(PanelRows(sizes, width: 40, gap: 3).rows.map(\.panels) == [0..<1, 1..<2, 2..<3])
}

@Test("panels that are alike stand in plain rows, each with as much room beside its land")
func alikePanels() {
  for count in 2...9 {
    let shelves = PanelShelves(
      Array(repeating: wish(100, 120), count: count), room: (170, 150), gap: 3)
    #expect(Set(shelves.places.map { ($0.width * 100).rounded() }).count == 1)
  }
}

@Test("what is free below the last row lies on the page and off the maps")
func spareRoom() {
  let shelves = PanelShelves(
    [(60.0, 130.0), (80, 40), (50, 20)].map { wish($0.0, $0.1) }, room: (170, 150), gap: 3)
  #expect(!shelves.spare.isEmpty)
  for spare in shelves.spare {
    #expect(spare.maxX <= 170 + 1e-6 && spare.maxY <= shelves.height + 1e-6)
    for place in shelves.places { #expect(!spare.expanded(by: -0.01).intersects(place)) }
  }
}

/// A land along the right side at the top and along the left side at the bottom, as from the north-east to the south-west.
private let diagonal = [(0.0, 0.0), (40, 0), (100, 90), (100, 120), (60, 120), (0, 30)].map {
  Point(x: $0.0 * 1000, y: $0.1 * 1000)
}

@Test("the shape of a land says how near the same land may begin beside it")
func silhouettes() {
  let land = Silhouette(ofRing: diagonal, bands: 12)
  #expect(land.bands.allSatisfy { $0 != nil })
  // A band is 10 km; the land is nowhere wider than 50 km or so, though it reaches over 100.
  let pitch = land.pitch(clearance: 5_000)
  #expect(pitch > 50_000 && pitch < 85_000)
  #expect(land.pitch(clearance: 15_000) > pitch)
  let block = Silhouette(ofRing: [(0.0, 0.0), (100, 0), (100, 120), (0, 120)].map { Point(x: $0.0, y: $0.1) })
  #expect(abs(block.pitch(clearance: 5) - 105) < 1e-9)
  // What lies between two lands is the first one's but for a strip along the second.
  for (band, limit) in zip(land.bands, land.limits(pitch: pitch, reach: 4_000)) {
    #expect(limit > band?.upperBound ?? 0 && limit < (band?.lowerBound ?? 0) + pitch)
  }
}

@Test("maps of the same land reach into each other's free corners, and are larger by that; each has its room")
func nestedPanels() throws {
  let extent = try #require(Box(around: diagonal))
  var wish = PanelShelves.Wish(extent: extent, titleWidth: 30, titleHeight: 9)
  wish.silhouette = Silhouette(ofRing: diagonal)
  for count in 2...4 {
    let wishes = Array(repeating: wish, count: count)
    let plain = PanelShelves(wishes, room: (170, 200), gap: 3)
    let nested = PanelShelves(wishes, room: (170, 200), gap: 3, nesting: 1)
    #expect(nested.scale <= plain.scale && nested.height <= 200)
    if count == 2 { #expect(nested.scale < plain.scale * 0.9) }
    #expect(plain.indents.allSatisfy { $0 == 0 } && plain.beyond(plain.places[0], wish).isEmpty)
    let perMetre = 1000 / nested.scale
    for (place, box) in nested.places.enumerated() {
      #expect(box.minX >= -1e-9 && box.maxX <= 170 + 1e-9)
      // The title has its own room, off the map before it.
      if place > 0, nested.places[place - 1].minY == box.minY {
        #expect(box.minX + nested.indents[place] >= nested.places[place - 1].maxX + 3 - 1e-6)
        #expect(box.maxX - box.minX - nested.indents[place] >= 30 - 1e-6)
      }
      // Nothing of its own land belongs to another.
      let frame = Box(
        minX: box.minX, minY: box.minY + 9, maxX: box.minX + extent.width * perMetre, maxY: box.maxY)
      for corner in diagonal {
        let point = Point(
          x: frame.minX + (corner.x - extent.minX) * perMetre, y: frame.minY + (extent.maxY - corner.y) * perMetre)
        #expect(!nested.beyond(frame, wish).contains { $0.expanded(by: -0.1).contains(point) })
      }
    }
  }
}

@Test(
  "a number and what it counts stay on one line",
  arguments: [
    ("3 motvekter, 1 enklave", "3\u{A0}motvekter, 1\u{A0}enklave"), ("under 20", "under 20"), ("", ""),
    ("1 240 personer", "1 240\u{A0}personer"),
  ])
func numbersStayWithWords(_ text: String, _ bound: String) {
  #expect(boundNumbers(text) == bound)
}
