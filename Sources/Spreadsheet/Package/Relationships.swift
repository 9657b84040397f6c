import XMLReading

/// What a part of the archive says of other parts: their names by id, and what they are to it.
struct Relationships {
  struct Target {
    /// The name of the part in the archive, from its root; `nil` when it lies outside the file.
    var part: String?
    /// As written.
    var written: String
    /// The last word of the kind's address, as `worksheet`.
    var kind: String
  }

  private(set) var targets: [String: Target] = [:]
  /// The ids in the order of the file.
  private(set) var order: [String] = []
  private let file: String

  /// The relationships of a part; of the archive itself when it is empty. None where the archive lacks them.
  init(of part: String, in archive: borrowing WorkbookArchive, file: String) throws(SpreadsheetError) {
    self.file = file
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let name = "\(part[..<cut])_rels/\(part[cut...]).rels"
    guard archive.has(name) else { return }
    let collector = RelationshipCollector(folder: String(part[..<cut]))
    try collector.read(name, of: archive, file: file)
    targets = collector.targets
    order = collector.order
  }

  /// The name of the first part of the kind; `nil` when there is none.
  func part(ofKind kind: String) throws(SpreadsheetError) -> String? {
    guard let target = order.lazy.compactMap({ targets[$0] }).first(where: { $0.kind == kind }) else { return nil }
    return try part(target)
  }

  /// The name of the part; fails when it lies outside the file.
  func part(_ target: Target) throws(SpreadsheetError) -> String {
    guard let part = target.part else { throw SpreadsheetError(file: file, reason: .outside(target.written)) }
    return part
  }
}

private final class RelationshipCollector: PartCollector {
  private(set) var targets: [String: Relationships.Target] = [:]
  private(set) var order: [String] = []
  private let folder: String

  init(folder: String) {
    self.folder = folder
    super.init(root: "Relationships", namespaces: Namespace.package)
  }

  override func open(_ tag: borrowing XMLTag) {
    guard tag.isNamed("Relationship"), let id = tag["Id"], let target = tag["Target"], targets[id] == nil else {
      return
    }
    let isExternal = tag["TargetMode"] == "External"
    let kind = tag["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    order.append(id)
    targets[id] = Relationships.Target(
      part: isExternal ? nil : resolvedPart(target, from: folder), written: String(target.prefix(200)), kind: kind)
  }
}

/// The name of a part from the root of the archive; `nil` when the way leads outside.
func resolvedPart(_ target: String, from folder: String) -> String? {
  if target.contains("://") || target.contains("\\\\") { return nil }
  var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
  for part in target.split(separator: "/") where part != "." {
    if part != ".." {
      parts.append(part)
    } else if parts.popLast() == nil {
      return nil
    }
  }
  return parts.isEmpty ? nil : parts.joined(separator: "/")
}
