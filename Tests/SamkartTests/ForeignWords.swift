import Foundation

/// What must not be said of a country that has words of its own, or of anything at all: each with why.
private let forbidden: [(pattern: String, why: String)] = [
  (#"(?i)\b(count(y|ies)|municipalit(y|ies)|procurement)\b"#, "a word of another country"),
  (#"(?i)(kommun|fylk|innkjøp|samarbeid|norsk|norweg|norway|oslo\b)"#, "a word of Norway"),
  (#"[æøåÆØÅ]"#, "a Norwegian letter"),
  (#"\{[A-Za-z]+[.:?}]"#, "a place that was not filled"),
  (#": ?:|: ,|: \.(\s|$)|\( ?\)|, ,|,,\s"#, "an empty label"),
  (#"(lowest|highest) in [A-Z0-9]{4,}"#, "a code for a name"),
  (
    #"(?<![\d.,–-])1[ \x{A0}](units|parishes|collaborations|partnerships|members|inhabitants|regions|pieces|memberships"#
      + #"|features|values|neighbours|codes|files|questions|groups|classes|polygons|labels|flows|events|rows|people"#
      + #"|centres|jobs|commuters|changes|persons|figures|problems|errors|warnings|notes|edits|times|places|columns)\b"#,
    "one of several"
  ),
  (#"(?<![\d.,–-])1 (of the \w+|of [\d,]+ \w+|\w+) (are|have|take|belong|live|were)\b"#, "one that are"),
]

/// What is wrong with some text for people.
func faults(in text: String) -> [String] {
  forbidden.flatMap { rule in
    // Foundation's expressions, since those of Swift do not look behind.
    let matches = try! NSRegularExpression(pattern: rule.pattern)
      .matches(in: text, range: NSRange(text.startIndex..., in: text))
    return matches.compactMap { match -> String? in
      guard let range = Range(match.range, in: text) else { return nil }
      let start = text.index(range.lowerBound, offsetBy: -30, limitedBy: text.startIndex) ?? text.startIndex
      let end = text.index(range.upperBound, offsetBy: 30, limitedBy: text.endIndex) ?? text.endIndex
      return "\(rule.why): …\(text[start..<end])…"
    }
  }
}

/// What is wrong with what the program tells whoever runs it, in which names of tables, options and files may stand.
func faults(inTalk talk: String) -> [String] {
  faults(in: talk.replacing(/'[^']*'|--[a-z-]+|[a-z-]+\.csv:\d+/, with: "x"))
}

/// What is wrong with the words for people in a drawing, a page, a table or a JSON document. Keys and headings for
/// machines, ids and attributes are the format's own and no words.
func faults(inTextOf text: String, name: String = "") -> [String] {
  let first = text.first { !$0.isWhitespace }
  if first == "{" || first == "[", let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) {
    return strings(in: value).flatMap(faults(in:))
  }
  if name.hasSuffix(".tex") {
    // Commands, labels and the comment in front are the format's own.
    return faults(in: text.replacing(/(?m)^%.*$|\\label\{[^}]*\}|\\[A-Za-z]+\*?|[{}]/, with: " "))
  }
  if first == "<" {
    let bare = text.replacing(/<(style|script)\b[\s\S]*?<\/(style|script)>/, with: "").replacing(/<[^>]*>/, with: "\n")
      .replacing("&amp;", with: "&").replacing("&lt;", with: "<")
    return faults(in: bare)
  }
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  // A heading for machines names columns; one for spreadsheets is in words.
  let isForMachines = lines.first.map { $0.wholeMatch(of: /[a-z0-9_,"]+/) != nil && $0.contains(",") } ?? false
  let isForSpreadsheets = name.hasSuffix(".excel.csv")
  guard isForMachines || isForSpreadsheets else { return faults(in: text) }
  return lines.dropFirst(isForMachines ? 1 : 0).flatMap { line in
    // Empty cells are not empty labels, and cells in small letters alone are ids.
    line.split(separator: isForMachines ? "," : ";").filter { $0.wholeMatch(of: /[a-z0-9_-]+/) == nil }
      .flatMap { faults(in: String($0)) }
  }
}

/// Every text that is a value, but for names of kinds, which are the format's.
private func strings(in value: Any, key: String = "") -> [String] {
  switch value {
  case let text as String: ["kind", "id", "role", "figure", "limit", "status"].contains(key) ? [] : [text]
  case let list as [Any]: list.flatMap { strings(in: $0, key: key) }
  case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { strings(in: $0.value, key: $0.key) }
  default: []
  }
}
