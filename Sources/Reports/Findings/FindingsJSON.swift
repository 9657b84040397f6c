import Analysis
import Tabular

/// The findings as a JSON array of objects: `kind`, `subject`, `reason` in the language, `values`, `near_miss`,
/// `as_recorded`.
///
/// `as_recorded` is true of a day of which it is not known who took part: the finding is one of the memberships on record,
/// of which those without a start are counted, and so are its values; the reason says so too.
///
/// In the order of the assessment. With a kind, only findings of that kind and, as in the text, the near misses of the
/// rule that makes it, whatever character they would have had.
public func findingsJSON(_ assessment: Assessment, language: Language, kind: FindingKind? = nil) -> String {
  let kinds = kind.flatMap(FlagRule.making)?.kinds ?? []
  let chosen = assessment.findings.filter {
    kind == nil || $0.kind == kind || ($0.isNearMiss && kinds.contains($0.kind))
  }
  let words = Words(language)
  let unknown = assessment.measures.evidence.snapshot.unknownMembers
  return JSONValue.array(chosen.map { jsonValue($0, words, unknown) }).text() + "\n"
}

/// - Parameter unknown: what is not known of who took part on the day of the finding.
func jsonValue(_ finding: Finding, _ words: Words, _ unknown: UnknownMembers) -> JSONValue {
  .object([
    ("kind", .text(finding.kind.rawValue)),
    ("subject", .text(finding.subject.key)),
    ("reason", .text(words.sentence(words.sentence(finding), asRecorded: unknown))),
    ("values", .object(finding.values.map { ($0.name, jsonValue($0.value)) })),
    ("near_miss", .truth(finding.isNearMiss)),
    ("as_recorded", .truth(!unknown.isEmpty)),
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
