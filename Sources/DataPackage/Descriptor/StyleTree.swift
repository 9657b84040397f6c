import FoundationEssentials

/// A style as its file has it, before anybody has looked at its keys: what they mean is for whoever draws.
public indirect enum StyleTree: Hashable, Sendable, Decodable {
  case object([String: StyleTree])
  case list([StyleTree])
  case text(String)
  case number(Double)
  case flag(Bool)
  case null

  /// The tree of a value of JSON.
  ///
  /// - Throws: `DecodingError` for a number that a `Double` cannot hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([StyleTree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: StyleTree].self))
    }
  }

  /// The style in the text of a file of its own.
  ///
  /// - Parameter file: how errors call it.
  /// - Throws: `DataSetError`, `descriptor`, when the text is empty, is no JSON or no object, has a number that is too
  ///   large, or a key twice in one object.
  public init(json: [UInt8], file: String) throws(DataSetError) {
    if json.allSatisfy({ [0x09, 0x0A, 0x0D, 0x20].contains($0) }) {
      throw DataSetError(file: file, reason: .descriptor("there is nothing in it; the least that a style has is {}"))
    }
    do {
      self = try JSONDecoder().decode(StyleTree.self, from: Data(json))
    } catch DecodingError.typeMismatch(_, let context) {
      // What is of no kind that JSON has is a number that is no Double.
      let key = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw DataSetError(file: file, reason: .descriptor("'\(key)' has a number that is too large"))
    } catch {
      throw DataSetError(file: file, reason: .descriptor("this is not JSON (\(unwrapped(error)))"))
    }
    guard case .object = self else {
      throw DataSetError(
        file: file, reason: .descriptor("a style is an object with keys, as {\"text\": {\"title\": 12}}"))
    }
    if let key = repeatedKey(in: json) {
      throw DataSetError(file: file, reason: .descriptor("'\(key)' stands there twice; which is meant is not known"))
    }
  }

  /// What is said, each with the keys that lead to it, `text.title`, by name; an empty object below a key is told as it is.
  public var leaves: [(key: String, value: StyleTree)] { self == .object([:]) ? [] : leaves(below: "") }

  private func leaves(below key: String) -> [(key: String, value: StyleTree)] {
    guard case .object(let entries) = self, !entries.isEmpty else { return [(key, self)] }
    return entries.sorted { $0.key < $1.key }.flatMap { name, value in
      value.leaves(below: key.isEmpty ? name : "\(key).\(name)")
    }
  }
}

/// The reason in an error of the decoder, without the names of its types.
private func unwrapped(_ error: any Error) -> String {
  guard case DecodingError.dataCorrupted(let context)? = error as? DecodingError else { return "\(error)" }
  return context.underlyingError.map { "\($0)" } ?? context.debugDescription
}
