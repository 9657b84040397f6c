import Analysis
import Cartography
import DataPackage
import Geometry
import Overlay
import Register
import Reports

/// The colours of a data set's collaborations, laid on the map and held up against the limits.
struct ColourCheck: Sendable {
  /// The name of each group by place; the last is the other arrangement, where municipalities of it are known.
  let names: [String]
  let audit: ColourAudit
  let limits: ColourLimits
  /// Collaborations without a colour of the palette, and the place in the palette that would suit them.
  let proposals: [(name: String, id: String, number: Int, colour: Int)]
  /// The colours that maps take as long as the data set has no palette; empty where it has one.
  let usual: [Colour]

  init(_ view: View, _ notes: inout Notes) throws {
    let boundaries = notes.take(try view.boundaries())
    let snapshot = notes.take(try view.snapshot(of: .map))
    let map = notes.take(try view.mapInput()).settings
    let palette = map.palette
    usual = view.settings.palette.isEmpty ? palette.groups : []
    let limits = ColourLimits(named: view.settings.thresholds)
    self.limits = limits

    let collaborations = snapshot.collaborations
    let places = Dictionary(collaborations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let others = Set(map.otherArrangement?.municipalities ?? [])
    let groups = boundaries.codes.map { code -> Int? in
      guard let code else { return nil }
      return snapshot.collaboration(of: code).flatMap { places[$0] }
        ?? (others.contains(code) ? collaborations.count : nil)
    }
    let names = collaborations.map { "\($0.number) \($0.name)" } + [map.otherArrangement?.label ?? "other arrangement"]

    let given = collaborations.map { $0.colour.flatMap { palette.groups.indices.contains($0) ? $0 : nil } }
    let surroundings = try GroupSurroundings(
      of: groups, count: names.count, on: boundaries.topology, within: limits.equalColourMetres
    ) { pair in
      max(pair.first, pair.second) < given.count && given[pair.first] != nil && given[pair.first] == given[pair.second]
    }
    let proposed = proposedColours(
      given + [palette.groups.count], surroundings: surroundings, palette: palette.groups + [palette.other],
      choices: palette.groups.indices, limits: limits)
    proposals = collaborations.indices.filter { given[$0] == nil }.map {
      (names[$0], collaborations[$0].id, collaborations[$0].number, proposed[$0])
    }
    let fills = palette.groups + [palette.other]
    self.names = names
    audit = ColourAudit(
      groups: proposed.map { fills[$0] }, surroundings: surroundings, fills: fills, palette: palette, limits: limits)
  }

  /// Whether nothing breaks a limit and every collaboration has its colour.
  var isGood: Bool { audit.faults.isEmpty && proposals.isEmpty }
}

extension ColourLimits {
  /// The names by which a data set may set them, among its thresholds.
  static let ids = ["equal_colour_metres", "colour_difference", "text_contrast", "line_contrast"]

  /// The limits of a data set, by the names it gives them; the usual ones where it names none.
  init(named thresholds: [String: Double]) {
    self.init()
    equalColourMetres = thresholds["equal_colour_metres"] ?? equalColourMetres
    difference = thresholds["colour_difference"] ?? difference
    textContrast = thresholds["text_contrast"] ?? textContrast
    lineContrast = thresholds["line_contrast"] ?? lineContrast
  }
}

extension GroupSurroundings {
  /// The surroundings of groups of features: borders from the shared arcs, distances between the dissolved outlines.
  ///
  /// Reaches at least as far as the limit, and on until a pair is found that is asked for, if there is one.
  init(
    of groups: [Int?], count: Int, on topology: Topology, within limit: Double, reachingTo isWanted: (Pair) -> Bool
  ) throws {
    var touching: Set<Pair> = []
    for border in topology.borders() {
      guard let first = groups[border.first], let second = groups[border.second], first != second else { continue }
      touching.insert(Pair(first, second, metres: 0))
    }
    let outlines = topology.dissolved(by: groups, count: count)
    let widest = outlines.box.map { $0.width + $0.height } ?? 0
    var reach = limit
    var near: [Pair] = []
    repeat {
      near = try nearbyPairs(in: outlines, within: reach).map { Pair($0.first, $0.second, metres: $0.distance) }
      if near.contains(where: isWanted) || reach >= widest || !(reach > 0) { break }
      reach *= 2
    } while true
    self.init(neighbours: touching.sorted { ($0.first, $0.second) < ($1.first, $1.second) }, near: near)
  }
}
