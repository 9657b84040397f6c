import Geometry
import TestSupport
import Testing

@testable import Reports

@Test("the heaviest window is the one that trying all finds", arguments: 1...40 as ClosedRange<UInt64>)
func heaviestWindowLikePlain(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let (width, height) = (10.0, 8.0)
  // On few places, so that sides coincide and windows are equally good.
  let boxes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
    let (x, y) = (Double(Int.random(in: 0...30, using: &random)), Double(Int.random(in: 0...30, using: &random)))
    return (
      box: Box(
        minX: x, minY: y, maxX: x + Double(Int.random(in: 0...10, using: &random)),
        maxY: y + Double(Int.random(in: 0...8, using: &random))),
      weight: Bool.random(using: &random) ? 0.5 : 1.0
    )
  }
  var best: (weight: Double, box: Box)?
  for west in boxes {
    for south in boxes {
      let inside = boxes.filter { other in
        other.box.minX >= west.box.minX && other.box.maxX <= west.box.minX + width && other.box.minY >= south.box.minY
          && other.box.maxY <= south.box.minY + height
      }
      let weight = inside.reduce(0) { $0 + $1.weight }
      guard weight > best?.weight ?? 0, let first = inside.first else { continue }
      best = (weight, inside.reduce(first.box) { $0.union($1.box) })
    }
  }
  let found = heaviestWindow(over: boxes, width: width, height: height)
  #expect(found?.weight == best?.weight && found?.box == best?.box)
}
