import ArgumentParser

/// Where the result goes.
struct OutputOption: ParsableArguments {
  @Option(help: ArgumentHelp(told("The file to write; - is standard output."), valueName: "path"))
  var out = Path("-")

  func write(_ text: String) throws { try samkart.write(Array(text.utf8), to: out.text) }
  func write(_ bytes: [UInt8]) throws { try samkart.write(bytes, to: out.text) }
}

/// The forms in which findings and descriptions are written.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable { case text, json }
