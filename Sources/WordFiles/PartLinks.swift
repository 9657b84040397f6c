import Wordprocessing

/// The name of the part that says what a part says of others.
func relationshipsName(of part: String) -> String {
  let folder = folder(of: part)
  return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
}

/// The folder of a part, with its slash; empty at the root.
func folder(of part: String) -> String { part.lastIndex(of: "/").map { String(part[...$0]) } ?? "" }

/// A relationship of a part to another.
struct PartLink {
  let id: String
  /// The last word of the kind's address, as `styles`.
  let kind: String
  /// The name of the other part from the root; `nil` where it lies outside the file.
  let part: String?

  /// The relationships in the list, of a part in the folder.
  static func all(in list: XMLElement, folder: String) -> [PartLink] {
    list.elements.filter { $0.name == "Relationship" }.compactMap { element in
      guard let id = element["Id"], let target = element["Target"] else { return nil }
      let isExternal = element["TargetMode"] == "External"
      return PartLink(
        id: id, kind: element["Type"]?.split(separator: "/").last.map(String.init) ?? "",
        part: isExternal ? nil : resolved(target, from: folder))
    }
  }
}

/// The name of a part from the root of the archive; `nil` when the way leads outside.
private func resolved(_ target: String, from folder: String) -> String? {
  if target.contains("://") || target.contains("\\") { return nil }
  let path = target.prefix { $0 != "#" && $0 != "?" }
  var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/")
  for part in path.split(separator: "/") where part != "." {
    if part != ".." {
      parts.append(part)
    } else if parts.popLast() == nil {
      return nil
    }
  }
  return parts.isEmpty ? nil : parts.joined(separator: "/")
}
