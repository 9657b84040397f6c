import Analysis
import Tabular

/// The findings as a JSON array of objects: `kind`, `subject`, `reason` in the language, `values`, `near_miss`.
///
/// In the order of the assessment. With a kind, only findings of that kind and, as in the text, the near misses of the
/// rule that makes it, whatever character they would have had.
public func findingsJSON(_ assessment: Assessment, language: Language, kind: FindingKind? = nil) -> String {
  let kinds = kind.flatMap(FlagRule.making)?.kinds ?? []
  let chosen = assessment.findings.filter {
    kind == nil || $0.kind == kind || ($0.isNearMiss && kinds.contains($0.kind))
  }
  let words = Words(language)
  return JSONValue.array(chosen.map { jsonValue($0, words) }).text() + "\n"
}

func jsonValue(_ finding: Finding, _ words: Words) -> JSONValue {
  .object([
    ("kind", .text(finding.kind.rawValue)),
    ("subject", .text(finding.subject.key)),
    ("reason", .text(words.sentence(finding))),
    ("values", .object(finding.values.map { ($0.name, jsonValue($0.value)) })),
    ("near_miss", .truth(finding.isNearMiss)),
  ])
}

private func jsonValue(_ value: Finding.Value) -> JSONValue {
  switch value {
  case .whole(let number): .whole(number)
  case .number(let number): .number(number)
  case .text(let text): .text(text)
  case .list(let items): .texts(items)
  case .missing: .null
  }
}
