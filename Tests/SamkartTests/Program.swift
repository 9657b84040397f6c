import Foundation

/// The program, run as a user runs it.
enum Program {
  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: Data
    var talk: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The repository: the folder from which users run the program.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// That of the environment's `SAMKART_PROGRAM`, such as one built for release, which takes a fifth of the time; else the
  /// one beside the tests in the build folder.
  static let executable: URL = {
    if let stated = ProcessInfo.processInfo.environment["SAMKART_PROGRAM"] {
      return URL(filePath: stated, relativeTo: repository).absoluteURL
    }
    var folder = Bundle.main.bundleURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { folder = bundle.bundleURL }
    while !FileManager.default.isExecutableFile(atPath: folder.appending(path: "samkart").path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "samkart")
  }()

  /// Runs the program with the arguments, from the repository unless a folder is given.
  static func run(
    _ arguments: [String], input: Data? = nil, in folder: URL = repository, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // In the program's own language, whoever runs the tests.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": "", "LC_MESSAGES": "", "LANG": "C"]) { $1 }.merging(environment) { $1 }
    // Files rather than pipes: nothing can block however much is written.
    let scratch = try ScratchFolder()
    let output = try scratch.emptyFile("output")
    let talk = try scratch.emptyFile("talk")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: talk)
    if let input {
      let file = scratch.url.appending(path: "input")
      try input.write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: output), talk: try String(contentsOf: talk, encoding: .utf8))
  }
}

/// A folder for one test, removed with it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "samkart-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func emptyFile(_ name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return file
  }

  /// Everything under the folder, by relative path.
  func listing() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
