import Analysis
import Register

/// What small steps are told with: the names of municipalities, collaborations and findings, and gains as they are
/// printed.
struct RegroupNames {
  let words: Words
  let snapshot: Snapshot
  /// The regions that findings may be about, by code.
  let regions: [String: String]

  init(_ evidence: Evidence, _ language: Language) {
    words = Words(language)
    snapshot = evidence.snapshot
    regions = Dictionary(evidence.references.regions.map { ($0.code, $0.name) }) { first, _ in first }
  }

  func name(_ code: MunicipalityCode) -> String { snapshot.territory.municipality(code)?.name ?? code.text }
  func name(_ collaboration: String) -> String { snapshot.register.collaboration(collaboration)?.name ?? collaboration }

  /// A finding in a few words: its rule, and what it is about.
  func label(_ finding: Finding) -> String {
    let rule = FlagRule.all.first { $0.kinds.contains(finding.kind) }.map { words.name($0.id) } ?? finding.kind.rawValue
    let subject =
      switch finding.subject {
      case .collaboration(let id): name(id)
      case .region(let code): regions[code] ?? code
      case .municipality(let code): MunicipalityCode(code).map(name) ?? code
      }
    return "\(rule) (\(subject))"
  }

  /// Findings in a few words each; an enclave that is a hole too is told once.
  func labels(_ findings: [Finding]) -> [String] {
    let holes = Set(findings.filter { $0.kind == .hole }.map(\.subject))
    return findings.filter { $0.kind != .enclave || !holes.contains($0.subject) }.map(label)
  }

  /// A gain in percentage points.
  func points(_ gain: Double) -> String { words.numbers.decimal(gain * 100, places: 2) }
  /// A share with one decimal.
  func share(_ value: Double?) -> String {
    value.map { words.numbers.share($0, places: 1) } ?? words.numbers.missing
  }
}
