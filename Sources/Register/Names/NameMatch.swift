/// What a name or a code written by somebody refers to. Nothing is ever guessed by likeness of letters.
public enum NameMatch: Hashable, Sendable {
  /// How a municipality was found, in the order in which it is tried.
  public enum Manner: Hashable, Sendable {
    /// By its code as it is written in full.
    case code
    /// By a code that had to be mended.
    case mendedCode([CodeMending])
    /// By its name, or its official name, letter for letter.
    case exactName
    /// By its name apart from capitals, hyphens and spaces.
    case normalisedName
    /// By a part of its name in several languages.
    case parallelName
    /// By another name, of the kind that the data set says.
    case alias(kind: String)
    /// By a name that it had before it was renamed. A code of another time is never taken for one of the day.
    case formerName
  }

  /// A municipality, and how it was found.
  public struct Found: Hashable, Sendable {
    /// The municipality.
    public var code: MunicipalityCode
    /// How it was found.
    public var manner: Manner
    /// Whether the name alone means several, and the county settled which.
    public var isSettledByCounty: Bool
    /// Municipalities that had the same name, are no more, and became part of another one: whoever writes by memory
    /// may mean one of them.
    public var formerNamesakes: [FormerMunicipality]
  }

  /// One municipality.
  case found(Found)
  /// Several, by code; nothing says which.
  case ambiguous([MunicipalityCode])
  /// A code and beside it the name of another municipality.
  case contradictory(code: MunicipalityCode, name: MunicipalityCode)
  /// Municipalities that are no more on the day, with what became of them.
  case former([FormerMunicipality])
  /// A code that comes into use later.
  case coming(code: MunicipalityCode, name: String, day: Day, predecessors: [FormerMunicipality.Unit])
  /// None; with those whose names are spelled alike, for the message alone.
  case unknown(alike: [MunicipalityCode])

  /// The municipality, when there is exactly one.
  public var code: MunicipalityCode? {
    if case .found(let found) = self { found.code } else { nil }
  }
}

extension NameMatch.Manner: CustomStringConvertible {
  /// The manner in a few words.
  public var description: String {
    switch self {
    case .code: "code"
    case .mendedCode(let mendings): "code (\(mendings.map(\.rawValue).joined(separator: ", ")))"
    case .exactName: "name"
    case .normalisedName: "name apart from capitals, hyphens and spaces"
    case .parallelName: "one of its parallel names"
    case .alias(let kind): kind.isEmpty ? "another name" : "another name (\(kind))"
    case .formerName: "former name"
    }
  }
}
