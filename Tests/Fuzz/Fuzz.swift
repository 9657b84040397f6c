import Glibc

/// Runs one target under libFuzzer, which measures which ways through the code an input takes and looks for others.
///
/// `fuzz --list` names the targets, `fuzz --seeds FOLDER` writes the first inputs of each into a folder of its name, and
/// `fuzz TARGET [libFuzzer's options]` runs one.
@main
struct Fuzz {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "--list":
      for target in FuzzTarget.all { print(target.name) }
    case "--seeds" where words.count == 2:
      for target in FuzzTarget.all { writeSeeds(of: target, to: "\(words[1])/\(target.name)") }
    case let name?:
      guard let target = FuzzTarget.all.first(where: { $0.name == name }) else { return usage() }
      run(target, Array(words.dropFirst()))
    case nil: usage()
    }
  }

  private static func usage() {
    print("usage: fuzz --list | --seeds FOLDER | TARGET [libFuzzer's options]")
    exit(64)
  }

  private static func run(_ target: FuzzTarget, _ options: [String]) {
    chosen = target
    var arguments: [UnsafeMutablePointer<CChar>?] = (["fuzz"] + options).map { strdup($0) } + [nil]
    var count = Int32(arguments.count - 1)
    arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      withUnsafeMutablePointer(to: &start) { address in
        exit(
          runFuzzer(&count, address) { bytes, count in
            chosen?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
          })
      }
    }
  }
}

/// The target of this run: libFuzzer knows functions of C alone, which remember nothing.
nonisolated(unsafe) private var chosen: FuzzTarget?

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private func writeSeeds(of target: FuzzTarget, to folder: String) {
  mkdir(folder, 0o777)
  for (number, seed) in target.seeds().enumerated() { writeWhole(seed, to: "\(folder)/seed-\(number)") }
}
