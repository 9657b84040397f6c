import FoundationEssentials

/// The titles of a table's fields for readers, by field, as a Table Schema in any data package has them: one text, or one for
/// each language. Empty where the package does not list the table, or is none; the settings of this program are not needed.
///
/// - Parameters:
///   - name: the path of the table within the package.
///   - language: the code of the language to choose where there are several.
public func fieldTitles(ofTable name: String, inDescriptor json: [UInt8], language: String) -> [String: String] {
  guard case .object(let package)? = try? JSONDecoder().decode(StyleTree.self, from: Data(json)),
    case .list(let resources)? = package["resources"]
  else { return [:] }
  var titles: [String: String] = [:]
  for case .object(let resource) in resources {
    let paths: [StyleTree] = if case .list(let list)? = resource["path"] { list } else { [resource["path"] ?? .null] }
    guard paths.contains(.text(name)), case .object(let schema)? = resource["schema"],
      case .list(let fields)? = schema["fields"]
    else { continue }
    for case .object(let field) in fields {
      guard case .text(let key)? = field["name"] else { continue }
      let title: StyleTree? =
        if case .object(let versions)? = field["title"] { versions[language] } else { field["title"] }
      if case .text(let text)? = title, !text.isEmpty { titles[key] = text }
    }
  }
  return titles
}
