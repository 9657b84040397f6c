/// The table for LaTeX: a `longtable` with the rules of booktabs, caption and label above, notes and sources below.
///
/// A document needs `\usepackage{array,booktabs,graphicx,longtable,pdflscape}`. The label is `tab:` and the table's name. Columns of
/// long texts share the width that numbers leave; a table that is too wide for a line gets smaller letters, then a page
/// that lies, and at last upright headings over numbers.
public func latex(_ table: Table) -> String {
  let printed = PrintedTable(table)
  let layout = LaTeXLayout(of: printed)
  let words = Words(table.language)
  func line(_ texts: [String], _ wrap: (String) -> String = { $0 }) -> String {
    texts.map { $0.isEmpty ? "" : wrap(escapedForLaTeX($0)) }.joined(separator: " & ") + " \\\\"
  }
  func bold(_ text: String) -> String { "\\textbf{\(text)}" }
  let headings = zip(printed.headings, layout.columns).map { heading, column in
    heading.isEmpty ? "" : column.heading(bold(escapedForLaTeX(heading)))
  }
  let head = "\\toprule\n" + headings.joined(separator: " & ") + " \\\\\n\\midrule"
  var lines = ["% \(table.id): \\usepackage{array,booktabs,graphicx,longtable,pdflscape}"] + layout.opening
  lines += [
    "\\begin{longtable}{@{}\(layout.columns.map(\.specification).joined())@{}}",
    "\\caption{\(escapedForLaTeX(table.printedCaption))}\\label{tab:\(table.id)}\\\\",
    head, "\\endfirsthead",
    "\\caption[]{\(escapedForLaTeX(table.printedCaption)) (\(words[.continued]))}\\\\",
    head, "\\endhead", "\\bottomrule", "\\endlastfoot",
  ]
  for (place, group) in printed.groups.enumerated() {
    if let heading = group.heading {
      if place > 0 { lines.append("\\addlinespace") }
      lines.append("\\multicolumn{\(layout.columns.count)}{@{}l@{}}{\\textit{\(escapedForLaTeX(heading))}} \\\\*")
    }
    lines += group.rows.map { line($0) }
  }
  if let total = printed.total { lines += ["\\midrule", line(total, bold)] }
  lines.append("\\end{longtable}")
  for below in table.notes + table.source { lines.append("{\\footnotesize\\noindent \(escapedForLaTeX(below))\\par}") }
  return (lines + layout.closing).joined(separator: "\n") + "\n"
}

/// A text that LaTeX sets as it is, on one line.
func escapedForLaTeX(_ text: String) -> String {
  var escaped = ""
  for scalar in onOneLine(text).unicodeScalars {
    switch scalar {
    case "&", "%", "$", "#", "_", "{", "}": escaped += "\\\(scalar)"
    case "~": escaped += "\\textasciitilde{}"
    case "^": escaped += "\\textasciicircum{}"
    case "\\": escaped += "\\textbackslash{}"
    case "<": escaped += "\\textless{}"
    case ">": escaped += "\\textgreater{}"
    case "\"": escaped += "\\textquotedbl{}"
    case "[": escaped += "{[}"
    case "]": escaped += "{]}"
    case "\u{A0}": escaped += "~"
    case "\u{202F}", "\u{2009}": escaped += "\\,"
    case "\u{2212}": escaped += "\\ensuremath{-}"
    case "\u{2265}": escaped += "\\ensuremath{\\geq}"
    case "\u{2264}": escaped += "\\ensuremath{\\leq}"
    case "\u{2192}": escaped += "\\ensuremath{\\rightarrow}"
    case "\u{B2}": escaped += "\\textsuperscript{2}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
