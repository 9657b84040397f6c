import Glibc
import Reports

/// The language that the environment asks for, `nb_NO.UTF-8`; `nil` where it asks for none that the program has.
func environmentLanguage() -> Language? {
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    guard let value = getenv(name), value.pointee != 0 else { continue }
    return Language(code: String(String(cString: value).prefix { $0 != "_" && $0 != "." && $0 != "@" }))
  }
  return nil
}
