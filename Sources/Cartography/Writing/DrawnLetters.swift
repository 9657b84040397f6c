import Geometry

/// The letters of a drawing whose text is drawn: each is defined once, and used wherever it stands.
///
/// `use` is what every reader of SVG 1.1 knows; drawn out each time, the letters would be twice as large as the map.
struct DrawnLetters {
  private let prefix: String
  private var letters: [Key: Letter] = [:]

  private struct Key: Hashable, Comparable {
    let isBold: Bool, scalar: UInt32

    static func < (a: Key, b: Key) -> Bool { (a.isBold ? 1 : 0, a.scalar) < (b.isBold ? 1 : 0, b.scalar) }
  }

  /// The letters of all texts of a drawing.
  init(of sheet: MapSheet, from source: LetterSource) {
    prefix = sheet.id
    for layer in sheet.layers { collect(layer.items, source) }
  }

  private mutating func collect(_ items: [SheetItem], _ source: LetterSource) {
    for item in items {
      switch item {
      case .group(let group): collect(group.items, source)
      case .text(let run):
        for scalar in run.text.unicodeScalars {
          let key = Key(isBold: run.isBold, scalar: scalar.value)
          if letters[key] == nil, let letter = source(scalar, run.isBold) { letters[key] = letter }
        }
      default: break
      }
    }
  }

  /// The definitions, by weight and number.
  func writeDefinitions(to out: inout ByteWriter) {
    let drawn = letters.filter { !$0.value.outline.isEmpty }.sorted { $0.key < $1.key }
    guard !drawn.isEmpty else { return }
    out.text("<defs>\n")
    for (key, letter) in drawn {
      out.text("<path id=\"")
      out.escaped(id(key))
      out.text("\" d=\"")
      out.outline(letter.outline)
      out.text("\"/>\n")
    }
    out.text("</defs>\n")
  }

  /// The width of a text, as a share of its size.
  func width(of run: TextRun) -> Double {
    run.text.unicodeScalars.reduce(0) { $0 + (letter($1, run)?.advance ?? 0) }
  }

  /// The letters of a text side by side, in thousandths of its size from where it begins; there is no kerning.
  func write(_ run: TextRun, to out: inout ByteWriter) {
    var x = 0.0
    for scalar in run.text.unicodeScalars {
      guard let letter = letter(scalar, run) else { continue }
      if !letter.outline.isEmpty {
        out.text("<use xlink:href=\"#")
        out.escaped(id(Key(isBold: run.isBold, scalar: scalar.value)))
        out.text("\"")
        let place = thousandths(x)
        if place != 0 {
          out.text(" x=\"")
          out.integer(place)
          out.text("\"")
        }
        out.text("/>")
      }
      x += letter.advance
    }
  }

  private func letter(_ scalar: Unicode.Scalar, _ run: TextRun) -> Letter? {
    letters[Key(isBold: run.isBold, scalar: scalar.value)]
  }

  private func id(_ key: Key) -> String {
    "\(prefix)-\(key.isBold ? "b" : "r")\(String(key.scalar, radix: 16))"
  }
}
