import Geometry
import TestSupport
import Testing

@testable import Cartography

@Test("a written path read back lies within half a hundredth of a millimetre, however long it is")
func pathRoundTrip() throws {
  var random = SplitMix64(seed: 3)
  for _ in 0..<40 {
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 3...400, using: &random)).map { _ in
        Point(x: Double.random(in: -20...300, using: &random), y: Double.random(in: -20...300, using: &random))
      }
    }
    let isClosed = Bool.random(using: &random)
    var writer = ByteWriter()
    writer.path(PathData(parts, isClosed: isClosed))
    let read = readPath(String(decoding: writer.bytes, as: UTF8.self))
    try #require(read.map(\.count) == parts.map(\.count))
    for (a, b) in zip(read.joined(), parts.joined()) {
      #expect(abs(a.x - b.x) <= 0.005 + 1e-9 && abs(a.y - b.y) <= 0.005 + 1e-9)
    }
  }
}

@Test(
  "repeated places and parts that have become nothing are left out",
  arguments: [
    ([[(0, 0), (1, 0), (1, 1)]], true, "M0 0l100 0 0 100z"), ([[(0, 0), (1, 0)]], true, ""),
    ([[(0, 0), (1, 0)]], false, "M0 0h100"), ([[(1, 2), (1, -1.5)]], false, "M100 200v-350"),
    ([[(0, 0), (0.001, 0)]], false, ""), ([[(0, 0), (1, 0), (2, 0)]], false, "M0 0l100 0 100 0"),
    ([[(0, 0), (0.001, 0), (1, -1), (1, -1)]], false, "M0 0l100-100"),
    ([[(0, 0), (1, 0), (1, 1), (0, 0)]], true, "M0 0l100 0 0 100-100-100z"),
    ([[(0, 0), (0.001, 0), (0, 0.002)]], true, ""),
    ([[(0, 0), (1, 0), (0, 0)]], true, ""), ([[(-1.5, 2), (-1.504, 2), (3, 3)]], false, "M-150 200l450 100"),
  ] as [([[(Double, Double)]], Bool, String)])
func pathText(_ parts: [[(Double, Double)]], _ isClosed: Bool, _ expected: String) {
  var writer = ByteWriter()
  writer.path(PathData(parts.map { $0.map { Point(x: $0.0, y: $0.1) } }, isClosed: isClosed))
  #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
}

@Test(
  "decimals are written without trailing zeros",
  arguments: [
    (0, "0"), (1, "0.01"), (10, "0.1"), (-5, "-0.05"), (1250, "12.5"), (-100, "-1"), (1_000_000_00, "1000000"),
  ])
func decimals(_ hundredths: Int, _ text: String) {
  var writer = ByteWriter()
  writer.hundredths(hundredths)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
}

@Test("numbers that are none do not stop the writer")
func oddNumbers() {
  #expect(wholeHundredths(.nan) == 0)
  #expect(wholeHundredths(.infinity) == 1_000_000_000)
}

/// The places of a path of `M`, `l` and `z`, in millimetres.
private func readPath(_ text: String) -> [[Point]] {
  var parts: [[Point]] = []
  var numbers: [Double] = []
  var number = ""
  var isRelative = false
  // Level and upright lines have one number.
  var straight: Character?
  func finish() {
    if let command = straight, let value = Double(number), let last = parts[parts.count - 1].last {
      number = ""
      straight = nil
      let step = command == "h" ? Point(x: value / 100, y: 0) : Point(x: 0, y: value / 100)
      return parts[parts.count - 1].append(Point(x: last.x + step.x, y: last.y + step.y))
    }
    if let value = Double(number) { numbers.append(value) }
    number = ""
    guard numbers.count == 2 else { return }
    let step = Point(x: numbers[0] / 100, y: numbers[1] / 100)
    numbers = []
    if isRelative, let last = parts[parts.count - 1].last {
      parts[parts.count - 1].append(Point(x: last.x + step.x, y: last.y + step.y))
    } else {
      parts[parts.count - 1].append(step)
    }
  }
  for character in text {
    switch character {
    case "M":
      finish()
      parts.append([])
      isRelative = false
    case "l":
      finish()
      isRelative = true
    case "h", "v":
      finish()
      straight = character
    case "z", " ": finish()
    case "-":
      finish()
      number = "-"
    default: number.append(character)
    }
  }
  finish()
  return parts
}

@Test("what XML has not becomes the sign for a character that is not known", arguments: ["\u{FFFE}", "\u{FFFF}"])
func noCharacters(_ odd: String) {
  var writer = ByteWriter()
  writer.escaped("a\(odd)<\u{FFFD}ﬁ\u{1B}")
  #expect(String(decoding: writer.bytes, as: UTF8.self) == "a\u{FFFD}&lt;\u{FFFD}ﬁ ")
}
