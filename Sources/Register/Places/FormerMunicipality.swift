/// A municipality code that no longer holds on a day, and what became of it.
public struct FormerMunicipality: Hashable, Sendable {
  /// A code with the name that belonged to it.
  public struct Unit: Hashable, Sendable {
    /// The code.
    public var code: MunicipalityCode
    /// The name at that time.
    public var name: String

    /// A unit from its parts.
    public init(code: MunicipalityCode, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// The code and name that no longer hold.
  public var unit: Unit
  /// The code of the county it lay in; empty when the data set does not say.
  public var county: String
  /// The first day on which it was no more.
  public var day: Day
  /// What happened then.
  public var kind: CodeChange.Kind
  /// What it has become by the day asked for, by code: one unit, or several after a split.
  public var successors: [Unit]

  /// A former municipality from its parts.
  public init(unit: Unit, county: String = "", day: Day, kind: CodeChange.Kind, successors: [Unit]) {
    self.unit = unit
    self.county = county
    self.day = day
    self.kind = kind
    self.successors = successors
  }

  /// The one unit that it goes on as under another code or name, which an answer can propose; `nil` after a merger or a
  /// split.
  public var continuation: MunicipalityCode? {
    kind.keepsUnit && successors.count == 1 ? successors[0].code : nil
  }
}

extension FormerMunicipality.Unit: CustomStringConvertible {
  /// Name and code: `Volda (1577)`.
  public var description: String { "\(name) (\(code))" }
}

extension FormerMunicipality: CustomStringConvertible {
  /// A sentence without a full stop: `Hornindal (1444) became part of Volda (1577) on 2020-01-01`.
  public var description: String { told.description }

  /// The same to be said in a language.
  public var told: NamingText {
    let all: NamingText = successors.isEmpty ? "nothing" : NamingText(listed: successors.map { "\($0)" })
    return switch kind {
    case .merge: "\(unit) became part of \(all) on \(day)"
    case .split: "\(unit) was divided between \(all) on \(day)"
    case .renumber, .rename: "\(unit) became \(all) on \(day)"
    }
  }
}
