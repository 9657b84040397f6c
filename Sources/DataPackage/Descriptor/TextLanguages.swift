import FoundationEssentials

/// The languages in which a data set has its texts, the usual one first, whatever else its descriptor says; none where it names
/// none, and where it is no descriptor.
///
/// For whoever works beside a data set and wants no more of it: its resources are nearly all of a descriptor.
///
/// - Parameter json: the bytes of `datapackage.json`.
public func textLanguages(inDescriptor json: [UInt8]) -> [String] {
  let content = try? JSONDecoder().decode(OfLanguages.self, from: Data(json))
  return content?.samkart.languages ?? []
}

/// What is read of a descriptor for its languages.
private struct OfLanguages: Decodable {
  struct Settings: Decodable { var languages: [String]? }
  var samkart: Settings
}
