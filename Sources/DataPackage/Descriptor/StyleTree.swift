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
  public init(json: [UInt8], file: String) throws(DataSetError) {
    do {
      self = try JSONDecoder().decode(StyleTree.self, from: Data(json))
    } catch {
      throw DataSetError(file: file, reason: .descriptor("this is not JSON (\(unwrapped(error)))"))
    }
    guard case .object = self else {
      throw DataSetError(
        file: file, reason: .descriptor("a style is an object with keys, as {\"text\": {\"title\": 12}}"))
    }
  }

  /// What is said, each with the keys that lead to it, `text.title`, by name; an empty object is told as it is.
  public var leaves: [(key: String, value: StyleTree)] { leaves(below: "") }

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
