/// The template with each `{name}` replaced by its value. A name without a value stays as it is, and values are not
/// looked through for names.
func filled(_ template: String, _ values: [String: String]) -> String {
  var text = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let name = String(rest[rest.index(after: open)..<close])
    text += rest[..<open]
    text += values[name] ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return text + rest
}
