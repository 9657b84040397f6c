import Tabular

/// Compares the instruction counts of the commands that are guarded with those recorded, or records them.
///
/// - Returns: whether each is within a twentieth of its record, or fewer.
func guardInstructions(program: String, isRecording: Bool) throws -> Bool {
  let folder = InputFolder()
  let path = "Benchmarks/recorded.csv"
  for input in ["base", "d10"] { try makeInputs(in: folder, named: input) }
  let recorded = isRecording ? [:] : try records(in: path)
  var lines = "command,instructions\n"
  var isKept = true
  for command in MeasuredCommand.all(in: folder) where guarded.contains(command.name) {
    guard let count = try instructions([program] + command.words) else {
      throw BenchmarkFailure(description: "the guard needs valgrind")
    }
    lines += "\(command.name),\(count)\n"
    guard let before = recorded[command.name] else {
      note("\(command.name): \(count) instructions")
      continue
    }
    let change = Double(count) / Double(before) - 1
    let isWithin = change <= 0.05
    note(
      "\(command.name): \(count) instructions, \(change < 0 ? "−" : "+")\(decimal(abs(change) * 100, 1)) %"
        + (isWithin ? (change < -0.05 ? "; record it" : "") : ": too many"))
    isKept = isKept && isWithin
  }
  if isRecording { try write(Array(lines.utf8), to: path) }
  return isKept
}

private let guarded = ["map collaborations", "quick base", "quick d10"]

private func records(in path: String) throws -> [String: Int] {
  let text = try DelimitedText(bytes(of: path), file: path)
  var records: [String: Int] = [:]
  for row in 0..<text.rowCount { records[text[row: row, column: 0]] = text.whole(row: row, column: 1) }
  return records
}
