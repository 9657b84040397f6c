import Cartography
import Reports
import Tabular

/// What `check --colours` says.
public struct ColourAccount: Sendable {
  let check: ColourCheck

  /// The measures with their limits, and what breaks them, for people.
  public var text: String {
    let audit = check.audit
    var lines = ["Equal colours, least distance (limit \(kilometres(check.limits.equalColourMetres)))"]
    lines.append(audit.nearestEqual.map { "  \(kilometres($0.metres)): \(named($0))" } ?? "  no two have one colour")
    lines += ["", "Neighbours, least difference by CIEDE2000 (limit \(decimal(check.limits.difference)))"]
    lines += audit.leastDifferences.map { least in
      let note = ColourLimits.visions.contains(least.vision) ? "" : " (no limit: numbers and outlines carry the map)"
      return "  \(least.vision.rawValue) \(decimal(least.difference)): \(named(least.pair))\(note)"
    }
    let limits = check.limits
    lines += [
      "", "Contrasts on fills (limits: text \(decimal(limits.textContrast)), line \(decimal(limits.lineContrast)))",
    ]
    lines += audit.contrasts.map { "  \($0.fill.hex): text \(decimal($0.text)), line \(decimal($0.line))" }
    lines +=
      ["", faults.isEmpty ? "all limits are kept" : "ERRORS (\(faults.count))"] + faults.map { "  \($0)" }
      + settings
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as one JSON object.
  public var json: String {
    let audit = check.audit
    return JSONValue.object([
      (
        "equal_colours",
        .object([
          ("least_km", .number(audit.nearestEqual.map { $0.metres / 1000 })),
          ("limit_km", .number(check.limits.equalColourMetres / 1000)),
          ("between", audit.nearestEqual.map(names) ?? .array([])),
        ])
      ),
      (
        "differences",
        .array(
          audit.leastDifferences.map { least in
            let isLimited = ColourLimits.visions.contains(least.vision)
            return .object([
              ("vision", .text(least.vision.rawValue)), ("least", .number(least.difference)),
              ("limit", .number(isLimited ? check.limits.difference : nil)), ("between", names(least.pair)),
            ])
          })
      ),
      (
        "contrasts",
        .array(
          audit.contrasts.map { fill in
            .object([("fill", .text(fill.fill.hex)), ("text", .number(fill.text)), ("line", .number(fill.line))])
          })
      ),
      ("text_limit", .number(check.limits.textContrast)), ("line_limit", .number(check.limits.lineContrast)),
      ("errors", .texts(faults)),
    ]).text() + "\n"
  }

  /// Whether nothing breaks a limit and every collaboration has its colour.
  public var isGood: Bool { check.isGood }

  /// What would keep the colours that are proposed, as it is written in the data set's description.
  private var settings: [String] {
    guard !check.proposals.isEmpty else { return [] }
    let palette = "  \"palette\": [\(check.usual.map { "\"\($0.hex)\"" }.joined(separator: ", "))],"
    let rows = check.proposals.map { one in
      "    \"\(one.id)\": {\"number\": \(one.number), \"colour\": \(one.colour)}"
    }
    return ["", "To keep the proposed colours, under \"samkart\" in datapackage.json:"]
      + (check.usual.isEmpty ? [] : [palette]) + ["  \"collaborations\": {", rows.joined(separator: ",\n"), "  }"]
  }

  private var faults: [String] {
    check.proposals.map { "\($0.name) has no colour of the palette; colour \($0.colour) would suit" }
      + check.audit.faults.map { fault in
        switch fault {
        case .equalColours(let pair):
          "\(named(pair)) have one colour and lie \(kilometres(pair.metres)) apart"
        case .alike(let least):
          "\(named(least.pair)) lie beside each other and differ by \(decimal(least.difference)) in "
            + "\(least.vision.rawValue) vision"
        case .text(let fill): "text on \(fill.fill.hex) has a contrast of \(decimal(fill.text))"
        case .line(let fill): "a line on \(fill.fill.hex) has a contrast of \(decimal(fill.line))"
        }
      }
  }

  private func names(_ pair: GroupSurroundings.Pair) -> JSONValue {
    .texts([check.names[pair.first], check.names[pair.second]])
  }

  private func named(_ pair: GroupSurroundings.Pair) -> String {
    "\(check.names[pair.first]) and \(check.names[pair.second])"
  }

  private func decimal(_ number: Double) -> String { NumberFormat.plain.decimal(number, places: 1) }
  private func kilometres(_ metres: Double) -> String { "\(decimal(metres / 1000)) km" }
}
