import Register
import Reports
import Tabular

/// What of an audit somebody asks for.
public struct CheckRequest: Hashable, Sendable {
  /// Only findings of these kinds; all when empty.
  public var kinds: [String]

  /// A request; for all kinds unless given.
  public init(kinds: [String] = []) { self.kinds = kinds }
}

/// What does not hold in a data set, and how it is told.
public struct AuditAccount: Sendable {
  /// What was found of the kinds asked for: errors first, then by kind and subject.
  public let problems: [Problem]
  /// Whether there is no error of any kind: one that nothing has must not make a faulty data set look sound.
  public let isSound: Bool
  private let scope: [String]

  init(_ audit: Audit, kinds: [String]) {
    problems = kinds.isEmpty ? audit.problems : audit.problems.filter { kinds.contains($0.kind) }
    isSound = !audit.problems.contains { $0.severity == .error }
    scope = audit.scope
  }

  /// What was looked at, then the findings by severity and their counts, for people.
  public var text: String {
    var lines = scope
    for severity in Problem.Severity.allCases {
      let found = problems.filter { $0.severity == severity }
      if found.isEmpty { continue }
      lines += ["", "\(severity.rawValue.uppercased())S (\(found.count))"]
      lines += found.map { "  \($0.kind): \($0.sentence)" }
    }
    let counts = Problem.Severity.allCases.map { severity in
      let count = problems.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return (lines + ["", counts.joined(separator: ", ")]).joined(separator: "\n") + "\n"
  }

  /// An object for each finding.
  public var json: String {
    JSONValue.array(
      problems.map { problem in
        .object([
          ("kind", .text(problem.kind)), ("severity", .text(problem.severity.rawValue)),
          ("subject", .text(problem.subject)), ("sentence", .text(problem.sentence)),
          ("values", .object(problem.values.map { (key: $0.name, value: .text($0.text)) })),
        ])
      }
    ).text() + "\n"
  }
}

/// Goes through a data set and says what does not hold.
///
/// - Throws: `Failure`: `wrongRequest` for a kind that there is not; and for a choice of regions that there is not. What
///   cannot be read is a problem of the answer.
public func check(_ request: CheckRequest, in view: View) throws(Failure) -> Told<AuditAccount> {
  try Told { notes in
    let audit = try Audit(view, &notes)
    for kind in request.kinds
    where !Problem.kinds.contains(kind) && !audit.problems.contains(where: { $0.kind == kind }) {
      let near = nearestWords(to: kind, in: Problem.kinds)
      throw Failure(
        near.isEmpty
          ? "there is no kind '\(kind)' of what can be wrong; there is \(Problem.kinds.joined(separator: ", "))"
          : "there is no kind '\(kind)' of what can be wrong; did you mean \(near.joined(separator: ", "))?",
        cause: .wrongRequest)
    }
    for kind in request.kinds where !audit.problems.contains(where: { $0.kind == kind }) {
      notes.add(Note(.done, "nothing of the kind '\(kind)' was found"))
    }
    return AuditAccount(audit, kinds: request.kinds)
  }
}

/// Measures the colours of the collaborations on the map.
///
/// - Throws: `Failure`: what ``View/mapInput(_:on:)`` throws.
public func checkColours(in view: View) throws(Failure) -> Told<ColourAccount> {
  try Told { notes in ColourAccount(check: try ColourCheck(view, &notes)) }
}
