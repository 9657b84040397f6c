/// A way in which a definition can be nearly, but not quite, an entry of the catalogue.
struct Alteration: Sendable {
  let name: String
  /// The changed text; the same text when there is nothing in it to change.
  let apply: @Sendable (String) -> String

  /// Every alteration of well-known text of version 1.
  static let ofWellKnownText: [Alteration] = [
    Alteration(name: "sphere of the same axis") { ellipsoid(in: $0) { a, _ in (a, "0") } },
    Alteration(name: "flattening of another ellipsoid") {
      ellipsoid(in: $0) { a, f in (a, f == "297" ? "298.3" : "297") }
    },
    Alteration(name: "neighbouring ellipsoid") { ellipsoid(in: $0) { _, _ in ("6378160", "298.247167427") } },
    Alteration(name: "another datum on the same ellipsoid") {
      $0.replacing(/DATUM\["[^"]*"/, with: "DATUM[\"Elsewhere\"")
    },
    Alteration(name: "prime meridian of Paris") {
      $0.replacing(/PRIMEM\["[^"]*",[-0-9.]+/, with: "PRIMEM[\"Greenwich\",2.33722917")
    },
    Alteration(name: "grads for degrees") {
      $0.replacing(/UNIT\["[Dd]egree",[0-9.]+/, with: "UNIT[\"degree\",0.015707963267949")
    },
    Alteration(name: "feet for metres, feet of the survey for feet") { text in
      text.replacing(/UNIT\["([^"]*)",([-0-9.e]+)/) { match in
        guard let size = Double(match.2), size > 0.1 else { return String(match.0) }
        return "UNIT[\"\(match.1)\",\(size == 0.3048 ? "0.304800609601219" : "0.3048")"
      }
    },
    Alteration(name: "west and south for east and north") {
      $0.replacing(/AXIS\["([^"]*)",(EAST|WEST|NORTH|SOUTH)/) { match in
        let opposite = ["EAST": "WEST", "WEST": "EAST", "NORTH": "SOUTH", "SOUTH": "NORTH"]
        return "AXIS[\"\(match.1)\",\(opposite[String(match.2)] ?? "")"
      }
    },
    Alteration(name: "a shift to WGS 84 of its own") {
      $0.replacing(/(SPHEROID\[[^\[\]]*(?:AUTHORITY\[[^\]]*\])?\])/) { "\($0.1),TOWGS84[300,-200,100,0,0,0,0]" }
    },
    Alteration(name: "each parameter a little larger") { parameters(in: $0) { $0 + max(abs($0), 1) * 1e-7 } },
    Alteration(name: "each parameter a hair larger") { parameters(in: $0) { $0 + max(abs($0), 1) * 5e-10 } },
  ]

  /// Every alteration of a PROJ string.
  static let ofWords: [Alteration] = [
    Alteration(name: "sphere of the same axis") { on($0, "+R=6378137") },
    Alteration(name: "neighbouring ellipsoid") { on($0, "+ellps=GRS67") },
    Alteration(name: "the same ellipsoid without a datum") { $0.replacing(/\+(towgs84|nadgrids)=\S+/, with: "") },
    Alteration(name: "prime meridian of Paris") { $0 + " +pm=paris" },
    Alteration(name: "feet") { $0.replacing(/\+units=\S+/, with: "+units=ft") },
  ]

  private static func on(_ words: String, _ figure: String) -> String {
    words.replacing(/\+(ellps|datum|a|b|rf|R|towgs84|nadgrids)=\S+/, with: "") + " " + figure
  }

  private static func ellipsoid(in text: String, _ change: (String, String) -> (String, String)) -> String {
    text.replacing(/SPHEROID\["([^"]*)",([0-9.]+),([0-9.]+)/) { match in
      let (axis, flattening) = change(String(match.2), String(match.3))
      return "SPHEROID[\"\(match.1)\",\(axis),\(flattening)"
    }
  }

  private static func parameters(in text: String, _ change: (Double) -> Double) -> String {
    text.replacing(/PARAMETER\["([^"]*)",([-0-9.e]+)/) { match in
      "PARAMETER[\"\(match.1)\",\(change(Double(match.2) ?? 0))"
    }
  }
}

/// The text without the numbers of a catalogue.
func withoutNumbers(_ text: String) -> String { text.replacing(/,AUTHORITY\["[^"]*","[^"]*"\]/, with: "") }
