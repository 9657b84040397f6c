import Glibc

/// What came of another program.
struct ChildOutcome {
  /// Its exit status; `nil` when a signal ended it.
  let status: Int32?
  /// What it wrote to standard output, and to standard error.
  let output, talk: [UInt8]
}

/// Runs a program that is found on `PATH`, gives it the input, and waits until it ends; `nil` when there is no such
/// program. No shell comes between.
///
/// All three pipes are served at once, so that neither side waits for the other however much is written.
///
/// - Parameter settings: what is put into its environment beside our own.
func runProgram(
  _ name: String, _ arguments: [String], input: [UInt8], settings: [(name: String, value: String)] = []
) throws -> ChildOutcome? {
  let pipes = (input: try Pipe(), output: try Pipe(), talk: try Pipe())
  guard let child = try spawned(name, arguments, pipes.input, pipes.output, pipes.talk, settings) else { return nil }
  pipes.input.read.end()
  pipes.output.write.end()
  pipes.talk.write.end()
  // A program that ends before it has read everything must not end us.
  let usual = signal(SIGPIPE, SIG_IGN)
  defer { signal(SIGPIPE, usual) }
  let (output, talk) = serve(pipes.input.write, input, pipes.output.read, pipes.talk.read)
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { throw Failure(verbatim: lastReason(), file: name, cause: .lacking) }
  }
  // As the macros WIFEXITED and WEXITSTATUS, which Swift does not see.
  return ChildOutcome(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil, output: output, talk: talk)
}

/// Starts the program; `nil` when there is none of the name.
private func spawned(
  _ name: String, _ arguments: [String], _ input: Pipe, _ output: Pipe, _ talk: Pipe,
  _ settings: [(name: String, value: String)]
) throws -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input.read.number, 0)
  posix_spawn_file_actions_adddup2(&actions, output.write.number, 1)
  posix_spawn_file_actions_adddup2(&actions, talk.write.number, 2)
  let words = CStrings([name] + arguments)
  let variables = CStrings(environment(with: settings))
  var child: pid_t = 0
  let reason = posix_spawnp(&child, name, &actions, nil, words.pointers, variables.pointers)
  // A folder of PATH that may not be looked into is no reason to think that the program is there.
  if reason == ENOENT || reason == EACCES || reason == ENOTDIR { return nil }
  guard reason == 0 else { throw Failure(verbatim: String(cString: strerror(reason)), file: name, cause: .lacking) }
  return child
}

/// Our environment with the settings in place of what stands there under their names.
private func environment(with settings: [(name: String, value: String)]) -> [String] {
  var variables: [String] = []
  var place = environ
  while let variable = place.pointee {
    let text = String(cString: variable)
    if !settings.contains(where: { text.hasPrefix($0.name + "=") }) { variables.append(text) }
    place += 1
  }
  return variables + settings.map { "\($0.name)=\($0.value)" }
}

/// Writes the input and reads both outputs, whichever is ready, until both outputs end.
private func serve(
  _ inlet: Descriptor, _ input: [UInt8], _ output: Descriptor, _ talk: Descriptor
) -> (output: [UInt8], talk: [UInt8]) {
  // A write must not wait: the child may be waiting for us to read.
  _ = fcntl(inlet.number, F_SETFL, fcntl(inlet.number, F_GETFL) | O_NONBLOCK)
  var written = 0
  var read: (output: [UInt8], talk: [UInt8]) = ([], [])
  if input.isEmpty { inlet.end() }
  while output.isOpen || talk.isOpen {
    var watched = [
      pollfd(fd: inlet.number, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: talk.number, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, 3, -1) > 0 else { continue }
    if watched[0].revents != 0 {
      let count = input.withUnsafeBytes { write(inlet.number, $0.baseAddress! + written, $0.count - written) }
      if count >= 0 { written += count } else if errno != EAGAIN && errno != EINTR { inlet.end() }
      if written == input.count { inlet.end() }
    }
    if watched[1].revents != 0 { output.drain(into: &read.output) }
    if watched[2].revents != 0 { talk.drain(into: &read.talk) }
  }
  return read
}

/// A file descriptor, closed when it is no longer needed. `-1` once closed, which `poll` passes over.
private final class Descriptor {
  private(set) var number: Int32
  var isOpen: Bool { number >= 0 }

  init(_ number: Int32) { self.number = number }

  func end() {
    if isOpen { close(number) }
    number = -1
  }

  /// Takes what is there; closes at the end.
  func drain(into bytes: inout [UInt8]) {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = part.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) }
    if count > 0 { bytes.append(contentsOf: part[..<count]) } else if count == 0 || errno != EINTR { end() }
  }

  deinit { end() }
}

/// Both ends of a pipe, of which a child gets none unless it is told.
private struct Pipe {
  let read, write: Descriptor

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Failure(verbatim: lastReason(), file: "a pipe", cause: .lacking) }
    // Doubled under numbers that no child inherits, and never those of the standard streams: where we were started
    // with those closed, the child's own would overwrite an end.
    let moved = ends.map { end in
      defer { close(end) }
      return fcntl(end, F_DUPFD_CLOEXEC, 3)
    }
    (read, write) = (Descriptor(moved[0]), Descriptor(moved[1]))
    guard read.isOpen, write.isOpen else { throw Failure(verbatim: lastReason(), file: "a pipe", cause: .lacking) }
  }
}

/// Texts as C has them, freed with the list.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}

private func lastReason() -> String { String(cString: strerror(errno)) }
