import Glibc

/// What one run of a program took.
struct MeasuredRun {
  /// Seconds of processor time, of the program and what it started.
  let processorSeconds: Double
  /// Seconds from start to end.
  let wallSeconds: Double
  /// The most memory it held, in MiB.
  let mebibytes: Double
  /// What it wrote to standard output, or, where asked for, to standard error.
  let output: String
}

/// Which of its outputs a program is listened to at; the other goes nowhere.
enum Listening { case output, talk }

/// Runs a program to its end; fails when it ends with anything but 0.
func measuredRun(_ words: [String], listening: Listening = .output) throws -> MeasuredRun {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw BenchmarkFailure(description: "no pipe") }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, ends[1], listening == .output ? 1 : 2)
  posix_spawn_file_actions_addopen(&actions, listening == .output ? 2 : 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  let clock = ContinuousClock()
  let before = clock.now
  var child: pid_t = 0
  let reason = posix_spawnp(&child, words[0], &actions, nil, &arguments, environ)
  close(ends[1])
  guard reason == 0 else { throw BenchmarkFailure(description: "\(words[0]): \(String(cString: strerror(reason)))") }
  let output = everything(from: ends[0])
  var status: Int32 = 0
  var usage = rusage()
  wait4(child, &status, 0, &usage)
  let took = before.duration(to: clock.now).components
  guard status == 0 else { throw BenchmarkFailure(description: "\(words.joined(separator: " ")) failed") }
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return MeasuredRun(
    processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
    wallSeconds: Double(took.seconds) + Double(took.attoseconds) / 1e18, mebibytes: Double(usage.ru_maxrss) / 1024,
    output: output)
}

private func everything(from descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &part, part.count)
    if count <= 0 { break }
    bytes.append(contentsOf: part[..<count])
  }
  close(descriptor)
  return String(decoding: bytes, as: UTF8.self)
}
