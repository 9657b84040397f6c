import Analysis
import Cartography
import Geometry
import Register
import Reports

/// A small country drawn in letters: each letter is a municipality, a square of its own; capitals are members of the
/// collaboration of the letter, small letters stand outside, dots are sea. The left half is one county, the right half
/// another.
///
/// Neighbours have the vertices of their common border in common, those of diagonal squares too.
struct MapWorld {
  var input: MapInput

  init(
    _ drawing: String, side: Double = 40_000, colours: Int = 8, language: Language = .nb, name: String = "Samarbeid",
    shake: Double = 0, seed: UInt64 = 1
  ) {
    let rows = drawing.split(separator: "\n").map { Array($0) }
    let width = rows.map(\.count).max() ?? 0
    var random = SplitMix(state: seed)
    let corners = (0...max(1, rows.count)).map { y in
      (0...max(1, width)).map { x in
        Point(
          x: (Double(x) + Double.random(in: -1...1, using: &random) * shake) * side + 200_000,
          y: (Double(rows.count - y) + Double.random(in: -1...1, using: &random) * shake) * side + 6_500_000)
      }
    }
    var layer = PolygonLayer()
    var municipalities: [Municipality] = []
    var memberships: [Membership] = []
    var letters: Set<Character> = []
    for (y, row) in rows.enumerated() {
      for (x, letter) in row.enumerated() where letter != "." {
        layer.appendFeature([[[corners[y + 1][x], corners[y + 1][x + 1], corners[y][x + 1], corners[y][x]]]])
        let code = MunicipalityCode("\(10 + y)\(10 + x)")!
        municipalities.append(
          Municipality(
            code: code, name: "Sted \(y)-\(x)", officialName: "", county: x * 2 < width ? "01" : "02",
            population: 1_000,
            areaInSquareKilometres: 10))
        if letter.isUppercase {
          letters.insert(letter)
          memberships.append(Membership(collaboration: String(letter), municipality: code, party: "", role: .member))
        }
      }
    }
    let collaborations = letters.sorted().enumerated().map { place, letter in
      Collaboration(
        id: String(letter), number: place + 1, name: "\(name) \(letter)", county: place % 2 == 0 ? "01" : "02",
        colour: place % colours)
    }
    let snapshot = Snapshot(
      territory: Territory(
        municipalities: municipalities,
        counties: [County(code: "01", name: "Østfylket"), County(code: "02", name: "Åfylket")]),
      register: Register(collaborations: collaborations, memberships: memberships),
      day: Day(year: 2020, month: 10, day: 1)!)
    let palette = [0x77AADD, 0xEE8866, 0xEEDD88, 0xFFAABB, 0x99DDFF, 0x44BB99, 0xBBCC33, 0xAAAA00] as [UInt32]
    var report = ReportInput(snapshot: snapshot, language: language.inNorway, sourceLine: "Kilde: ingen.")
    report.figures = .ofNorway
    input = MapInput(
      report: report,
      topology: Topology(layer), codes: municipalities.map(\.code),
      settings: MapSettings(palette: palette.map { Colour($0) }), labelCircle: greatestCircle)
  }

  /// A random country: squares given to the nearest of some places, sea and land outside among them.
  static func random(seed: UInt64, width: Int, height: Int, collaborations: Int) -> MapWorld {
    var random = SplitMix(state: seed)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(collaborations)) + Array("..xx")
    let places = letters.map { _ in
      (Int.random(in: 0..<width, using: &random), Int.random(in: 0..<height, using: &random))
    }
    let rows = (0..<height).map { y in
      String(
        (0..<width).map { x -> Character in
          if Int.random(in: 0..<14, using: &random) == 0 { return letters.randomElement(using: &random) ?? "." }
          let nearest = places.indices.min { a, b in
            let (p, q) = (places[a], places[b])
            return (p.0 - x) * (p.0 - x) + (p.1 - y) * (p.1 - y) < (q.0 - x) * (q.0 - x) + (q.1 - y) * (q.1 - y)
          }
          return nearest.map { letters[$0] } ?? "."
        })
    }
    return MapWorld(rows.joined(separator: "\n"), shake: 0.25, seed: seed)
  }
}

/// Repeatable random numbers. G. L. Steele and others, Fast splittable pseudorandom number generators (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The greatest circle inside a polygon, on a grid of 24 by 24: good enough to put a number in.
private func greatestCircle(_ layer: PolygonLayer, _ polygon: Int) -> Circle? {
  let rings = layer.rings(ofPolygon: polygon).map { Array(layer.points(ofRing: $0)) }
  guard let box = Box(around: rings[0]) else { return nil }
  var best: Circle?
  for column in 0..<24 {
    for row in 0..<24 {
      let place = Point(
        x: box.minX + (Double(column) + 0.5) / 24 * box.width, y: box.minY + (Double(row) + 0.5) / 24 * box.height)
      var isInside = false
      var nearest = Double.infinity
      for ring in rings {
        var a = ring[ring.count - 1]
        for b in ring {
          if (a.y > place.y) != (b.y > place.y), place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x {
            isInside.toggle()
          }
          let (dx, dy) = (b.x - a.x, b.y - a.y)
          let share = max(0, min(1, ((place.x - a.x) * dx + (place.y - a.y) * dy) / max(1e-9, dx * dx + dy * dy)))
          let (ex, ey) = (place.x - a.x - share * dx, place.y - a.y - share * dy)
          nearest = min(nearest, (ex * ex + ey * ey).squareRoot())
          a = b
        }
      }
      if isInside, nearest > best?.radius ?? 0 { best = Circle(centre: place, radius: nearest) }
    }
  }
  return best
}
