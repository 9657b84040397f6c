/// A field that was chosen as a key, and why: the choice is always told.
public struct FieldChoice: Hashable, Sendable {
  /// Why the field was chosen.
  public enum Reason: Hashable, Sendable {
    /// Somebody said so.
    case given
    /// Its name is known.
    case knownName
    /// Its values are those of the other side, so many of them.
    case content(matched: Int, of: Int)
  }

  /// The place of the field, from 0.
  public var place: Int
  /// Its name.
  public var name: String
  /// Why it was chosen.
  public var reason: Reason

  /// A choice from its parts.
  public init(place: Int, name: String, reason: Reason) {
    self.place = place
    self.name = name
    self.reason = reason
  }
}

extension FieldChoice: CustomStringConvertible {
  /// The choice as a message tells it: `field kommunenum (by its name)`.
  public var description: String {
    switch reason {
    case .given: "field \(name) (as given)"
    case .knownName: "field \(name) (by its name)"
    case .content(let matched, let count): "field \(name) (by its content: \(matched) of \(count) values fit)"
    }
  }
}

/// A field was asked for that the file does not have.
public struct FieldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name asked for.
  public var name: String
  /// The names that there are.
  public var fields: [String]

  /// What was asked for, and what would have been right.
  public var description: String {
    fields.isEmpty
      ? "there is no field '\(name)'; the file has no fields"
      : "there is no field '\(name)'; the fields are \(fields.joined(separator: ", "))"
  }
}

/// The field of the name given, capitals aside.
///
/// - Throws: `FieldError` with the names that there are, when none is the one asked for.
public func field(named name: String, in fields: [String]) throws(FieldError) -> FieldChoice {
  let place = fields.firstIndex(of: name) ?? fields.firstIndex { $0.lowercased() == name.lowercased() }
  guard let place else { throw FieldError(name: name, fields: fields) }
  return FieldChoice(place: place, name: fields[place], reason: .given)
}
