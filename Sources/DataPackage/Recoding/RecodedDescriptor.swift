import Register

/// The text of a descriptor for another code year: the years that it states, the settings that are kept by code, and the
/// number of the year in what it says of columns of codes. Everything else stays as its author wrote it.
struct RecodedDescriptor {
  private let bytes: [UInt8]
  private let root: JSONSpan
  private var edits: [(range: Range<Int>, text: [UInt8])] = []
  private(set) var notes: [String] = []

  /// How many places are changed.
  var changes: Int { edits.count }

  /// - Parameter bytes: the text of a descriptor that has been read.
  init?(_ bytes: [UInt8]) {
    guard let root = JSONSpan(bytes) else { return nil }
    self.bytes = bytes
    self.root = root
  }

  /// The text with all changes.
  var text: [UInt8] {
    var text = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      text.replaceSubrange(edit.range, with: edit.text)
    }
    return text
  }

  /// Puts the new year wherever the old one stands for that of the codes.
  ///
  /// - Parameter holdsCodes: whether a column of a resource holds codes; what is said of such a one names the year.
  mutating func changeYear(from old: Int, to new: Int, holdsCodes: (_ resource: String, _ column: String) -> Bool) {
    let settings = root.value("samkart", in: bytes)
    if let year = settings?.value("code_year", in: bytes) {
      edits.append((year.range, Array(String(new).utf8)))
    } else if let first = settings?.members.first {
      // A set that named no year had that of its day, and would now be taken for one of it.
      edits.append((first.key.lowerBound..<first.key.lowerBound, Array("\"code_year\": \(new), ".utf8)))
    }
    for resource in root.value("resources", in: bytes)?.items ?? [] {
      if let year = resource.value("samkart", in: bytes)?.value("code_year", in: bytes) {
        edits.append((year.range, Array(String(new).utf8)))
      }
      let name = resource.value("name", in: bytes)?.text(in: bytes) ?? ""
      for field in resource.value("schema", in: bytes)?.value("fields", in: bytes)?.items ?? [] {
        let column = field.value("name", in: bytes)?.text(in: bytes) ?? ""
        guard holdsCodes(name, column) else { continue }
        for key in ["title", "description"] {
          if let text = field.value(key, in: bytes) { changeNumber(in: text.range, from: old, to: new) }
        }
      }
    }
  }

  /// Moves the reference systems of counties: each part of a divided county has the system that the whole had.
  mutating func changeCountySystems(_ successors: (String) -> [String]) {
    let key = "reference_systems"
    guard let systems = root.value("samkart", in: bytes)?.value(key, in: bytes)?.value("counties", in: bytes),
      let first = systems.members.first, let last = systems.members.last
    else { return }
    var moved: [(county: String, system: ArraySlice<UInt8>)] = []
    let before = systems.members.map { JSONSpan.scalar($0.key).text(in: bytes) }
    for (county, member) in zip(before, systems.members) {
      for successor in successors(county) {
        let system = bytes[member.value.range]
        if let known = moved.first(where: { $0.county == successor }) {
          if !known.system.elementsEqual(system) {
            notes.append(
              "datapackage.json: \(key).counties has several systems for the parts of \(successor); that of the first is kept"
            )
          }
        } else {
          moved.append((successor, system))
        }
      }
    }
    if moved.map(\.county) == before { return }
    if before == before.sorted() { moved.sort { $0.county < $1.county } }
    let lead = bytes[(systems.range.lowerBound + 1)..<first.key.lowerBound]
    let middle = bytes[first.key.upperBound..<first.value.range.lowerBound]
    let trail = bytes[last.value.range.upperBound..<systems.range.upperBound]
    var text = Array("{".utf8)
    for (place, entry) in moved.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ",")) }
      text += lead + Array("\"\(entry.county)\"".utf8) + middle + entry.system
    }
    edits.append((systems.range, text + trail))
  }

  /// Puts other codes into the list of municipalities with another arrangement.
  mutating func changeOtherArrangements(_ successors: (String) -> [String]) {
    let other = root.value("samkart", in: bytes)?.value("other_arrangements", in: bytes)
    guard let list = other?.value("municipalities", in: bytes), let first = list.items.first,
      let last = list.items.last
    else { return }
    var after: [String] = []
    let before = list.items.map { $0.text(in: bytes) }
    for code in before.flatMap(successors) where !after.contains(code) { after.append(code) }
    if after == before { return }
    let between = list.items.count > 1 ? bytes[first.range.upperBound..<list.items[1].range.lowerBound] : [0x2C, 0x20]
    let text = after.map { Array("\"\($0)\"".utf8) }.joined(separator: between)
    edits.append((first.range.lowerBound..<last.range.upperBound, Array(text)))
  }

  /// Puts the code of the county in which the other arrangement lies.
  mutating func changeOtherCounty(to county: String) {
    let other = root.value("samkart", in: bytes)?.value("other_arrangements", in: bytes)
    guard let place = other?.value("county", in: bytes), place.text(in: bytes) != county else { return }
    edits.append((place.range, Array("\"\(county)\"".utf8)))
  }

  /// Replaces a number of its own, not part of a longer one.
  private mutating func changeNumber(in range: Range<Int>, from old: Int, to new: Int) {
    let digits = Array(String(old).utf8)
    func isDigit(_ place: Int) -> Bool { range.contains(place) && (48...57).contains(bytes[place]) }
    var place = range.lowerBound
    while place + digits.count <= range.upperBound {
      let end = place + digits.count
      if bytes[place..<end].elementsEqual(digits), !isDigit(place - 1), !isDigit(end) {
        edits.append((place..<end, Array(String(new).utf8)))
        place = end
      } else {
        place += 1
      }
    }
  }
}
