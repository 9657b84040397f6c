import Cartography
import Geometry
import Testing

@testable import Reports

private func wish(
  _ magnification: Double, silhouette: Silhouette? = nil, width: Double = 100_000
) -> PanelShelves.Wish {
  var wish = PanelShelves.Wish(
    extent: Box(minX: 0, minY: 0, maxX: width, maxY: 100_000), titleWidth: 20, titleHeight: 8)
  wish.magnification = magnification
  wish.silhouette = silhouette
  return wish
}

@Test("a map at a scale of its own takes a box with heading, land and scale bar in it, which nothing else reaches into")
func panelBox() throws {
  // From the top left to the bottom right: the corner below to the left is free.
  let slanting = Silhouette(
    ofRing: [Point(x: 0, y: 100_000), Point(x: 20_000, y: 100_000), Point(x: 100_000, y: 0), Point(x: 80_000, y: 0)])
  for (land, isBeside) in [(nil, false), (slanting, true)] as [(Silhouette?, Bool)] {
    let outline = PanelOutline(wish(2, silhouette: land), scale: 4_000_000)
    let (box, bar) = (try #require(outline.box), try #require(outline.bar))
    #expect(outline.boxes == [box])
    for part in outline.land + [outline.heading, outline.frame, bar] {
      #expect(box.union(part) == box)
    }
    #expect(!outline.land.contains { $0.intersects(bar) } && !outline.heading.intersects(bar))
    #expect((bar.maxY <= outline.frame.maxY) == isBeside)
    // It is drawn at twice the scale.
    #expect(abs(outline.frame.width - 50) < 1e-9)
  }
  let plain = PanelOutline(wish(1), scale: 4_000_000)
  #expect(plain.box == nil && plain.bar == nil && plain.boxes.count > 1 && plain.frame.minX == 0)
  // A map that is hardly more than a dot has room for its scale bar all the same.
  let dot = PanelOutline(wish(2, width: 5_000), scale: 8_000_000)
  let (box, bar) = (try #require(dot.box), try #require(dot.bar))
  #expect(box.union(bar) == box && !dot.land.contains { $0.intersects(bar) })
}
