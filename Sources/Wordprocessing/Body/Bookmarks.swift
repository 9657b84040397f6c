/// The names of the places of a document that something leads to, as word processors take them: letters, digits and
/// underscores, at most 40, no two alike.
struct Bookmarks {
  private var places: [String: String] = [:]
  private var captions: [String: String] = [:]

  init(_ contents: WordContents) {
    var taken: Set<String> = []
    func free(_ wanted: String) -> String {
      let letters = wanted.unicodeScalars.map { scalar -> Character in
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        return isPlain ? Character(scalar) : "_"
      }
      let name = String(String(letters).prefix(34))
      let number = (1...).first { !taken.contains(($0 == 1 ? name : "\(name)_\($0)").lowercased()) } ?? 1
      let found = number == 1 ? name : "\(name)_\(number)"
      taken.insert(found.lowercased())
      return found
    }
    func add(_ caption: WordCaption) {
      guard captions[caption.place] == nil else { return }
      places[caption.place] = places[caption.place] ?? free("sk_\(caption.place)")
      if caption.count != nil { captions[caption.place] = free("_Ref_\(caption.place)") }
    }
    for block in contents.blocks {
      switch block {
      case .heading(_, _, let place?): if places[place] == nil { places[place] = free("sk_\(place)") }
      case .picture(let picture): add(picture.caption)
      case .table(let table): add(table.caption)
      case .heading, .paragraph, .list, .keyFigures, .thumbnail: break
      }
    }
  }

  /// Whether something of the document has the place.
  func has(_ place: String) -> Bool { places[place] != nil }
  /// The name of the place.
  func place(_ place: String) -> String { places[place] ?? place }
  /// The name of the number of the caption with the place; `nil` where there is no such caption, or it has no number.
  func number(_ place: String) -> String? { captions[place] }
  /// The name of the heading that is the block with the number, for tables of contents.
  func contents(_ block: Int) -> String { "_Toc\(100_000 + block)" }
}
