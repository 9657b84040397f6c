import Glibc

/// Measures the program and its parts; see README.md beside this file.
@main struct Benchmarks {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let command = words.isEmpty ? "help" : words.removeFirst()
    switch (command, words.count) {
    case ("inputs", 0...1):
      try makeInputs(in: InputFolder(), named: words.first)
    case ("stage", 3):
      try runStage(words[0], on: words[1], times: Int(words[2]) ?? 1)
    case ("table", 0...1):
      print(try measuredTable(program: words.first ?? ".build/release/samkart"), terminator: "")
    case ("guard", 0...2):
      let isRecording = words.contains("--record")
      let program = words.first { !$0.hasPrefix("--") } ?? ".build/release/samkart"
      exit(try guardInstructions(program: program, isRecording: isRecording) ? 0 : 1)
    default:
      print(
        """
        benchmarks inputs [NAME]              make the inputs (or the one named) under .build/benchmarks
        benchmarks stage NAME INPUT TIMES     run one stage so many times, and nothing after its preparation if 0
        benchmarks table [PROGRAM]            measure stages and commands; Markdown on standard output
        benchmarks guard [PROGRAM] [--record] compare instruction counts with Benchmarks/recorded.csv, or record them

        Stages: \(Stage.all.map(\.name).joined(separator: ", ")).
        Inputs: \(Input.all.map(\.name).joined(separator: ", ")).
        """)
    }
  }
}

/// Something that stands in the way of measuring.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
}
