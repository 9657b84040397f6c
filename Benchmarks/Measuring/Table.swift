/// Stages and whole commands measured, as Markdown.
func measuredTable(program: String) throws -> String {
  let folder = InputFolder()
  try makeInputs(in: folder, named: nil)
  var text = """
    | command | CPU s: least | median | spread | wall s: least | MiB | instructions (millions) |
    | --- | --- | --- | --- | --- | --- | --- |

    """
  for command in MeasuredCommand.all(in: folder) {
    note(command.name)
    let words = [program] + command.words
    let first = try measuredRun(words)
    // What takes seconds is steady enough with fewer runs.
    let runs = try [first] + (1..<(first.processorSeconds > 2 ? 3 : 11)).map { _ in try measuredRun(words) }
    guard let time = Spread(runs.map(\.processorSeconds)), let wall = Spread(runs.map(\.wallSeconds)),
      let memory = Spread(runs.map(\.mebibytes))
    else { continue }
    let count = first.processorSeconds > 2 ? nil : try instructions(words)
    text +=
      "| \(command.name) | \(decimal(time.minimum, 3)) | \(decimal(time.median, 3)) | "
      + "\(decimal(time.spread * 100, 0)) % | \(decimal(wall.minimum, 3)) | \(decimal(memory.median, 0)) | "
      + "\(count.map { decimal(Double($0) / 1e6, 0) } ?? "–") |\n"
  }
  text += """

    | stage | input | ms: least | median | spread | instructions (millions) |
    | --- | --- | --- | --- | --- | --- |

    """
  for stage in Stage.all {
    for input in ["base", "d10", "woven"] { text += try row(stage, input) }
  }
  return text
}

private func row(_ stage: Stage, _ input: String) throws -> String {
  note("\(stage.name) \(input)")
  // A program of its own for each, so that none meets the memory that another left behind.
  let words = [CommandLine.arguments[0], "stage", stage.name, input]
  let run = try measuredRun(words + ["11"])
  guard let time = Spread(run.output.split(separator: "\n").compactMap { Double($0).map { $0 / 1e6 } }) else {
    return ""
  }
  var count: Int?
  if time.median < 200, let whole = try instructions(words + ["1"]), let before = try instructions(words + ["0"]) {
    count = whole - before
  }
  return "| \(stage.name) | \(input) | \(decimal(time.minimum, 2)) | \(decimal(time.median, 2)) | "
    + "\(decimal(time.spread * 100, 0)) % | \(count.map { decimal(Double($0) / 1e6, 1) } ?? "–") |\n"
}
