import Cartography
import Geometry
import Testing

@testable import Reports

/// A panel of land inside a ring, in kilometres.
private func wish(_ ring: [(Double, Double)], titleWidth: Double = 16, magnification: Double = 1) -> PanelShelves.Wish {
  let points = ring.map { Point(x: $0.0 * 1000, y: $0.1 * 1000) }
  let extent = Box(around: points) ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1)
  return PanelShelves.Wish(
    extent: extent, titleWidth: titleWidth, titleHeight: 9, silhouette: Silhouette(ofRing: points),
    magnification: magnification)
}

private func block(_ width: Double, _ height: Double) -> PanelShelves.Wish {
  wish([(0.0, 0.0), (width, 0), (width, height), (0, height)])
}

/// Land from the south-west to the north-east, with free corners.
private func slant(_ width: Double, _ height: Double) -> PanelShelves.Wish {
  wish([
    (0.0, 0.0), (width * 0.2, 0), (width, height * 0.85), (width, height), (width * 0.8, height), (0, height * 0.15),
  ])
}

/// Land from the north-west to the south-east.
private func fall(_ width: Double, _ height: Double) -> PanelShelves.Wish {
  wish([(0.0, height), (width * 0.2, height), (width, height * 0.2), (width, 0), (width * 0.7, 0), (0, height * 0.8)])
}

private let room = (width: 166.0, height: 160.0)

/// What panels take on the page.
private func taken(_ mosaic: PanelMosaic) -> [[Box]] {
  mosaic.block.parts.sorted { $0.panel < $1.panel }.map { part in
    mosaic.outlines[part.panel].boxes.map { box in
      let (x, y) = (Double(part.x) * MosaicBlock.step, Double(part.y) * MosaicBlock.step)
      return Box(minX: box.minX + x, minY: box.minY + y, maxX: box.maxX + x, maxY: box.maxY + y)
    }
  }
}

@Test("panels fitted to each other stay on the page, off each other's land and headings, and in their order")
func mosaicOfPanels() throws {
  for seed in UInt64(1)...12 {
    var random = seed
    func next(_ limit: Double) -> Double {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(random >> 33) / Double(1 << 31) * limit
    }
    let wishes = (0..<(1 + Int(next(11)))).map { _ in
      next(1) < 0.5 ? slant(20 + next(200), 20 + next(300)) : block(20 + next(200), 20 + next(300))
    }
    let mosaic = try #require(PanelMosaic(wishes, room: room, gap: 2.5))
    #expect(mosaic.block.parts.map(\.panel).sorted() == Array(wishes.indices))
    let places = taken(mosaic)
    for (place, boxes) in places.enumerated() {
      for box in boxes {
        #expect(box.minX >= -1e-6 && box.maxX <= room.width + 1e-6 && box.minY >= -1e-6)
        #expect(box.maxY <= room.height + 1e-6)
      }
      for other in places[(place + 1)...] {
        #expect(!boxes.contains { box in other.contains { $0.expanded(by: 2.4).intersects(box) } })
        // What comes later begins to the right on the same level, or lower: a page is read as text is.
        #expect(other[0].minY > boxes[0].minY || (other[0].minY == boxes[0].minY && other[0].minX > boxes[0].minX))
      }
    }
  }
}

@Test("land with free corners is drawn larger than rectangles around it would be")
func mosaicIsLarger() throws {
  let wishes = [(200.0, 180.0), (120, 300), (140, 140), (220, 200), (100, 260), (180, 150), (150, 200)].map {
    fall($0.0, $0.1)
  }
  let mosaic = try #require(PanelMosaic(wishes, room: room, gap: 2.5))
  let shelves = PanelShelves(wishes, room: room, gap: 2.5)
  #expect(mosaic.scale < shelves.scale * 0.96)
}

@Test("land begins beside its heading where that leaves it room, and below it elsewhere")
func landBesideHeading() {
  let (free, full) = (PanelOutline(slant(300, 300), scale: 4_000_000), PanelOutline(block(300, 300), scale: 4_000_000))
  #expect(free.frame.minY < 9 && full.frame.minY == 9)
  for box in free.land { #expect(!box.expanded(by: -1e-6).intersects(free.heading)) }
}

@Test("plain rows are taken where they are hardly smaller than rows beside something high")
func plainRows() throws {
  let mosaic = try #require(PanelMosaic(Array(repeating: block(100, 120), count: 6), room: room, gap: 2.5))
  for row in mosaic.block.way.belows {
    #expect(row.besides.allSatisfy { if case .panel = $0 { true } else { false } })
  }
}

@Test("what follows something high stands in rows to the right of it")
func rowsBesideHigh() throws {
  let low = block(150, 90)
  let mosaic = try #require(PanelMosaic([block(110, 260), low, low, low, low], room: (166, 130), gap: 2.5))
  let places = taken(mosaic)
  let tops = places.map { $0[0].minY }
  #expect(tops[0] == 0 && tops[1] == 0 && tops[2] == 0 && tops[3] > 20 && tops[4] == tops[3])
  #expect(tops[3] < places[0].map(\.maxY).max() ?? 0 && places[3][0].minX > places[0].map(\.maxX).max() ?? 0)
}

@Test("a panel that is drawn larger has half the denominator, and the page says how much larger")
func largerPanel() throws {
  let wishes = [block(100, 100), wish([(0.0, 0.0), (60, 0), (60, 60), (0, 60)], magnification: 2), block(100, 100)]
  let mosaic = try #require(PanelMosaic(wishes, room: room, gap: 2.5))
  let layout = PanelLayout(mosaic, wishes, width: room.width)
  #expect(layout.places.map(\.scale) == [mosaic.scale, mosaic.scale / 2, mosaic.scale])
  #expect(layout.magnification == 2)
  #expect(abs(layout.places[1].frame.width - 120_000 * 1000 / mosaic.scale) < 1e-6)
  // Where a heading is wider than the page, there is no way.
  #expect(PanelMosaic([wish([(0.0, 0.0), (60, 0), (60, 60)], titleWidth: 200)], room: room, gap: 2.5) == nil)
}

@Test("what is free along the bottom lies on the page and below no panel")
func freeStrip() throws {
  let wishes = [block(60, 130), block(80, 40), block(50, 20)]
  let mosaic = try #require(PanelMosaic(wishes, room: room, gap: 2.5))
  let free = mosaic.block.free(high: 5, width: room.width)
  #expect(!free.isEmpty)
  for strip in free {
    #expect(strip.maxX <= room.width + 1e-6)
    for box in taken(mosaic).joined() { #expect(!strip.expanded(by: -0.01).intersects(box)) }
  }
}
