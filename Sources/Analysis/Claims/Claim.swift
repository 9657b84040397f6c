import Register

/// A sentence of a report that has been understood: the figure, what it is a figure of, and what is said of it.
public struct Claim: Sendable {
  /// What is stated.
  public enum Stated: Hashable, Sendable {
    /// A number, or for `between` the two; with the size of the last digit.
    case number(ClosedRange<Double>, step: Double)
    /// Names or keys, as the claim has them.
    case names([String])
  }

  /// The sentence as it was entered.
  public let written: WrittenClaim
  /// The figure.
  public let figure: Figure
  /// The limit to count it by, where the claim sets one.
  public let limit: Double?
  /// What it is a figure of.
  public let subject: FigureSubject
  /// How what is stated relates to it.
  public let relation: ClaimRelation
  /// What is stated.
  public let stated: Stated
  /// How far off the figure may be, or the step it is rounded to; `nil` for the usual.
  public let tolerance: Double?
}

/// Why a claim can not be understood, with what may have been meant.
public struct ClaimError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no figure of the name.
    case unknownFigure
    /// The figure is not counted by any limit, or the number behind the colon is none.
    case noLimit
    /// The figure has no subject of the name.
    case unknownSubject(of: [FigureSubject.Kind])
    /// The name is that of several; these say which is meant.
    case ambiguousSubject
    /// There is no relation of the name.
    case unknownRelation
    /// What is stated is no number.
    case noNumber
    /// The figure counts nothing that has names.
    case noNames
    /// There is nothing of the name that stands among others.
    case unknownName
  }

  /// What is wrong.
  public var reason: Reason
  /// What the claim has.
  public var found: String
  /// What may have been meant, the nearest first.
  public var nearest: [String]

  /// One sentence without a full stop.
  public var sentence: String {
    let near = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
    switch reason {
    case .unknownFigure: return "there is no figure '\(found)'\(near)"
    case .noLimit: return "'\(found)': the figure is counted by no such limit"
    case .unknownSubject(let kinds):
      let sorts = kinds.map(\.rawValue).joined(separator: " or ")
      if found.isEmpty { return "no subject is stated, and the figure is one of a \(sorts)" }
      return "there is no \(sorts) '\(found)'\(near)"
    case .ambiguousSubject: return "'\(found)' is the name of several; write one of \(nearest.joined(separator: ", "))"
    case .unknownRelation: return "there is no relation '\(found)'\(near)"
    case .noNumber: return "'\(found)' is no number, as 69 %, 0.69, 3 205 000 or 2/3 are"
    case .noNames: return "'\(found)' counts nothing that has names; state a number"
    case .unknownName: return "nothing is called '\(found)'\(near)"
    }
  }
}
