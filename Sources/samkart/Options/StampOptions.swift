import ArgumentParser
import Glibc
import Workspace

/// Who makes an edit; the journal keeps it, with the time.
struct StampOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("Who makes the edit; the system's user unless given."), valueName: "name"))
  var by: String?

  func validate() throws { _ = try by.map { try line($0, "by") } }

  /// The name with the present time.
  func stamp() throws -> EditStamp {
    let given = try by.map { try line($0, "by").text }
    return EditStamp(by: (given ?? systemUser()).flatMap { $0.isEmpty ? nil : $0 }, time: present())
  }
}

/// The name under which the program runs; `nil` where the system knows none.
private func systemUser() -> String? {
  guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
  return LineOfText(String(cString: name))?.text
}

/// The present moment in universal time, to the second.
private func present() -> String? {
  var seconds = time(nil)
  var parts = tm()
  guard gmtime_r(&seconds, &parts) != nil else { return nil }
  func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
}
