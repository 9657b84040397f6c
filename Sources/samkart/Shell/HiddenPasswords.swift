/// The line with an ellipsis for each password in it: of a connection (`password=…`, `pwd=…`, quoted or not) and of an
/// address (`://name:…@host`).
///
/// Messages name what was opened as it was given, and are kept in logs that others read.
func withoutPasswords(_ line: String) -> String {
  guard line.contains("=") || line.contains("://") else { return line }
  return
    line
    .replacing(#/\b(?i:password|passwd|pwd|pass)\s*=\s*('[^']*'|"[^"]*"|[^\s'"&;]+)/#) {
      "\($0.output.0.prefix { $0 != "=" })=…"
    }
    .replacing(#/(:\/\/[^\s\/:@]+):[^\s@\/]+@/#) { "\($0.output.1):…@" }
}
