import Register
import Reports
import SVGLint
import Tabular

/// What `lint` says of a file.
public struct LintAccount: Sendable {
  /// What it is called.
  public let file: String
  /// What is lost, by line.
  public let findings: [LintFinding]

  /// The findings under their rules, for people; of many alike the first few.
  public var text: String {
    if findings.isEmpty { return "\(file): all of it survives in a report\n" }
    var lines = ["\(file): \(counted(findings.count, "finding"))"]
    for rule in LintRule.all {
      let found = findings.filter { $0.rule == rule.id }
      if found.isEmpty { continue }
      lines += ["", "\(rule.id): \(rule.summary) (\(found.count))"]
      lines += found.prefix(shown).map { "  line \($0.line): \($0.what)" }
      if found.count > shown { lines.append("  and \(found.count - shown) more, which its JSON lists") }
      lines += ["  lost by: \(losers(rule))", "  instead: \(rule.remedy)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An object for each finding.
  public var json: String {
    let rules = Dictionary(uniqueKeysWithValues: LintRule.all.map { ($0.id, $0) })
    return JSONValue.array(
      findings.map { finding in
        let rule = rules[finding.rule]
        return .object([
          ("rule", .text(finding.rule)), ("line", .whole(finding.line)), ("what", .text(finding.what)),
          ("summary", .text(rule?.summary)),
          ("lost_by", .array(rule?.losers.map { .text($0.rawValue) } ?? [])),
          ("remedy", .text(rule?.remedy)),
        ])
      }
    ).text() + "\n"
  }

  private func losers(_ rule: LintRule) -> String { rule.losers.map(\.rawValue).joined(separator: ", ") }
}

/// How many findings of one rule people are shown.
private let shown = 5
