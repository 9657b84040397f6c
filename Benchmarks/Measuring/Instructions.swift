import Glibc

/// How many instructions a program carries out, whatever else the machine does meanwhile; `nil` where there is no
/// callgrind.
func instructions(_ words: [String]) throws -> Int? {
  guard isInstalled("valgrind") else { return nil }
  let run = try measuredRun(
    ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + words, listening: .talk)
  // As "==123== Collected : 456".
  for line in run.output.split(separator: "\n") where line.contains("Collected :") {
    if let count = line.split(separator: " ").last.flatMap({ Int($0) }) { return count }
  }
  throw BenchmarkFailure(description: "callgrind gave no count for \(words.joined(separator: " "))")
}

/// Whether a program of the name is on `PATH`.
func isInstalled(_ name: String) -> Bool {
  let path = getenv("PATH").map { String(cString: $0) } ?? ""
  return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
}
