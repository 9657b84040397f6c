import Glibc

/// What tells, while the files of a shapefile are replaced, which of them still lie under temporary names.
///
/// The files of a set take their names one after the other. This small file beside them, made when all are whole and
/// removed when all are in place, lets a reader take every file of the new set wherever it lies by then, and lets the
/// next writer finish what a program that was stopped left. Other programs do not know it: for them the old attributes
/// go first and the new ones come last, so that a set is seen without attributes and never with those of another one.
struct PendingSwitch {
  /// A file of the set.
  struct Part: Equatable {
    /// The name that it gets.
    var name: String
    /// The name under which it lies until then; `nil` where the set has no such file.
    var temporary: String?
  }

  let parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }

  /// The switch that was left in the middle; `nil` when there is none.
  init?(ofSet stem: some StringProtocol) {
    guard let bytes = (try? content(ofFile: PendingSwitch.path(ofSet: stem))) ?? nil,
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The last line says that the others are all there.
    guard lines.popLast() == "", lines.popLast() == "end" else { return nil }
    parts = lines.compactMap { line in
      let names = line.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard names.count == 2, !names[0].isEmpty else { return nil }
      return Part(name: names[0], temporary: names[1].isEmpty ? nil : names[1])
    }
  }

  /// The bytes of the file: a line for each file of the set, its name and behind a slash the temporary one.
  var bytes: [UInt8] {
    Array((parts.map { "\($0.name)/\($0.temporary ?? "")\n" }.joined() + "end\n").utf8)
  }

  /// Where the file lies for a set of the path without its ending.
  static func path(ofSet stem: some StringProtocol) -> String {
    let name = lastComponent(of: String(stem))
    return "\(stem.dropLast(name.count)).\(name).samkart-switch"
  }

  /// Where a file of the set lies by now; `nil` where the new set has none.
  func place(of path: String) -> String? {
    let name = lastComponent(of: path)
    guard let part = parts.first(where: { $0.name == name }) else { return path }
    guard let temporary = part.temporary else { return nil }
    let waiting = path.dropLast(name.count) + temporary
    return access(String(waiting), F_OK) == 0 ? String(waiting) : path
  }

  /// Puts what is still under temporary names in its place, and removes the file.
  func finish(ofSet stem: some StringProtocol) throws(ShapefileError) {
    let name = lastComponent(of: String(stem))
    let folder = stem.dropLast(name.count)
    // Attributes last: see above.
    for part in parts.sorted(by: { !$0.isAttributes && $1.isAttributes }) {
      let target = "\(folder)\(part.name)"
      guard let temporary = part.temporary else {
        unlink(target)
        continue
      }
      guard rename("\(folder)\(temporary)", resolved(target)) == 0 || errno == ENOENT else {
        throw ShapefileError(file: part.name, .cannotWrite(systemReason()))
      }
    }
    unlink(PendingSwitch.path(ofSet: stem))
  }
}

extension PendingSwitch.Part {
  /// Whether it holds the attributes.
  var isAttributes: Bool { name.lowercased().hasSuffix(".dbf") }
}
