extension LintRule {
  static let textPath = LintRule(
    id: "text-path", summary: "text along a line", losers: [.word, .librsvg, .latex],
    remedy: "place the letters one by one with a transform, or draw the text as paths"
  ) { drawing in drawing.drawn("textPath").map { Sighting($0) } }

  static let flowText = LintRule(
    id: "flow-text", summary: "text that the program is to break into lines",
    losers: [.word, .libreOffice, .librsvg, .latex, .page],
    remedy: "break the lines yourself, a <text> for each; in Inkscape: Text > Convert to Text"
  ) { drawing in
    drawing.sightings(of: ["flowRoot"], or: ["inline-size", "shape-inside"], except: ["auto", "none", "0"])
  }

  static let writingMode = LintRule(
    id: "writing-mode", summary: "text that runs downwards", losers: [.word, .libreOffice],
    remedy: "turn level text with transform=\"rotate(90 x y)\""
  ) { drawing in
    drawing.sightings(of: [], or: ["writing-mode"], except: ["horizontal-tb", "lr", "lr-tb"])
  }

  static let letterSpacing = LintRule(
    id: "letter-spacing", summary: "letters or words set apart", losers: [.word, .libreOffice],
    remedy: "leave the spacing out, or place each letter with a text of its own"
  ) { drawing in
    drawing.sightings(of: [], or: ["letter-spacing", "word-spacing"], except: ["normal", "0", "0px", "0pt"])
  }

  static let baseline = LintRule(
    id: "baseline", summary: "a baseline that the program is to compute", losers: [.word, .librsvg, .latex],
    remedy: "compute y: the middle of capitals lies 0.36 of the font size above the baseline"
  ) { drawing in
    drawing.sightings(
      of: [], or: ["dominant-baseline", "alignment-baseline"], except: ["auto", "alphabetic", "baseline"])
  }

  static let textLength = LintRule(
    id: "text-length", summary: "text that the program is to stretch", losers: [.word, .librsvg, .latex],
    remedy: "leave textLength out and give the text room: fonts differ by some per cent"
  ) { drawing in drawing.sightings(of: [], or: ["textLength", "lengthAdjust"]) }

  static let textFill = LintRule(
    id: "text-fill", summary: "text that does not say its colour", losers: [.word, .page],
    remedy: "write fill=\"#1a1a1a\" on each <text>; pages and dark modes recolour what says nothing"
  ) { drawing in
    drawing.textRuns.filter { run in !run.spans.contains { $0.declaration("fill") != nil } }.map {
      Sighting($0.element)
    }
  }

  static let textPosition = LintRule(
    id: "text-position", summary: "text without one number for x and one for y",
    losers: [.word, .libreOffice, .librsvg, .latex],
    remedy: "write x and y as plain numbers on each <text>, and split text whose letters are placed one by one"
  ) { drawing in
    drawing.drawn("text", "tspan").flatMap { element in
      ["x", "y"].compactMap { name in
        guard let attribute = element.attribute(name) else {
          return element.name == "text" ? Sighting(element.line, "\(element.tag): no \(name)") : nil
        }
        if number(attribute.value) != nil { return nil }
        return Sighting(attribute.line, "\(element.tag): \(name)=\"\(attribute.value)\"")
      }
    }
  }
}

extension SVGDrawing {
  /// Every element with letters of its own inside a text, and the elements from it up to the text.
  ///
  /// A text without letters says nothing and is not among them.
  var textRuns: [(element: SVGElement, spans: [SVGElement])] {
    drawn("text", "tspan").filter { !trimmed($0.text).isEmpty }.map { element in
      guard element.name != "text" else { return (element, [element]) }
      let around = ancestors(of: element)
      let count = around.firstIndex { $0.name == "text" }.map { $0 + 1 } ?? 0
      return (element, [element] + around.prefix(count))
    }
  }
}
