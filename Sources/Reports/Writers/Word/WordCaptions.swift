import Wordprocessing

/// The captions of a document, whose numbers the word processor counts.
struct WordCaptions {
  private var captions: [Int: WordCaption] = [:]
  private let labels: [Label]
  /// The word between the last two of a list.
  private let and: String

  init(_ document: Document, _ words: Words) {
    labels = Caption.Label.allCases.map { Label($0, words) }
    and = words.list(["\u{1}", "\u{1}"]).filter { $0 != "\u{1}" && $0 != " " }
    let all = document.blocks.enumerated().compactMap {
      block, content -> (block: Int, place: String, caption: Caption)? in
      switch content {
      case .figure(let figure): (block, figure.id, figure.caption)
      case .table(let table): (block, "table-\(table.id)", table.caption)
      default: nil
      }
    }
    for label in labels {
      let own = all.filter { $0.caption.label == label.kind }
      for (one, caption) in zip(own, label.captions(own.map { ($0.place, $0.caption) })) {
        captions[one.block] = caption
      }
    }
  }

  /// The caption of the figure or table that is the block with the number.
  func caption(_ block: Int) -> WordCaption {
    captions[block] ?? WordCaption(label: "", before: "", count: nil, between: "", title: "", place: "")
  }

  /// Running text with the numbers of captions as references to them: those in a row behind the label, which may have
  /// capitals and an ending.
  func runs(_ text: RunningText) -> [WordRun] {
    text.parts.flatMap { part -> [WordRun] in
      switch part {
      case .text(let text): runs(text)
      case .link(let text, to: let place): linked(text, to: place)
      }
    }
  }

  /// Words that lead somewhere. Where they name the number of the caption that they lead to, that is a reference.
  private func linked(_ text: String, to place: String) -> [WordRun] {
    guard let caption = captions.values.first(where: { "#\($0.place)" == place }), let number = caption.number,
      let found = text.firstRange(of: number)
    else { return [.link(text, to: place)] }
    let parts = (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
    return (parts.0.isEmpty ? [] : [.text(parts.0)]) + [.number(number, of: caption.place)]
      + (parts.1.isEmpty ? [] : [.text(parts.1)])
  }

  private func runs(_ text: String) -> [WordRun] {
    var keys: [String: String] = [:]
    var runs: [WordRun] = []
    var plain = ""
    for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { plain += " " }
      let core = word.prefix { $0.isLetter || $0.isNumber || "-–.".contains($0) }
      let name = core.last == "." ? core.dropLast() : core
      if let label = labels.first(where: { $0.isNamed(by: name) }) {
        keys = numbers(label)
      } else if let key = keys[String(name)] {
        if !plain.isEmpty { runs.append(.text(plain)) }
        runs.append(.number(String(name), of: key))
        plain = String(word.dropFirst(name.count))
        if plain.first == "." { keys = [:] }
        continue
      } else if name != and {
        keys = [:]
      }
      plain += word
    }
    return plain.isEmpty && !runs.isEmpty ? runs : runs + [.text(plain)]
  }

  /// The places of the captions with a number of a label, by what the text calls them.
  private func numbers(_ label: Label) -> [String: String] {
    var places: [String: String] = [:]
    for (_, caption) in captions.sorted(by: { $0.key < $1.key }) where caption.label == label.name {
      if let number = caption.number { places[number] = caption.place }
    }
    return places
  }

  /// How a language labels figures or tables, read from what it says before and after the number.
  private struct Label {
    let kind: Caption.Label
    /// What is counted: the label without the space.
    let name: String
    private let before, between: String

    init(_ kind: Caption.Label, _ words: Words) {
      self.kind = kind
      let sign: Character = "\u{1}"
      let parts = words.caption(Caption(kind, number: String(sign), title: String(sign))).split(
        separator: sign, omittingEmptySubsequences: false)
      before = String(parts.first ?? "")
      between = parts.count > 1 ? String(parts[1]) : " "
      name = String(before.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Whether the word is the label or a form of it: `tables`, `tabellen`.
    func isNamed(by word: Substring) -> Bool {
      !name.isEmpty && word.count <= name.count + 4 && word.lowercased().hasPrefix(name.lowercased())
    }

    /// The captions with their numbers in parts, so that the word processor counts on; a title alone where there is none.
    func captions(_ all: [(place: String, caption: Caption)]) -> [WordCaption] {
      all.map { one in
        let number = one.caption.number.flatMap(CountedNumber.init)
        return WordCaption(
          label: name, before: before, prefix: number?.prefix ?? "", count: number?.count, between: between,
          title: one.caption.title, place: one.place)
      }
    }
  }
}
