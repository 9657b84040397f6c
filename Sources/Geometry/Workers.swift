import Glibc
import Synchronization

/// The threads among which work is shared that falls into independent parts.
///
/// What comes out never depends on how many there are.
public struct Workers: Sendable {
  /// How many there are; 1 at least.
  public let count: Int

  /// So many workers.
  public init(_ count: Int) { self.count = max(1, count) }

  /// One for each processor of the machine, or as many as `SAMKART_THREADS` in the environment says.
  public static let all = Workers(
    getenv("SAMKART_THREADS").flatMap { Int(String(cString: $0)) } ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  /// The calling thread alone.
  public static let one = Workers(1)

  /// Does every part of the work, each once, and comes back when all are done.
  ///
  /// The parts begin in order, and several run at the same time.
  public func perform(_ parts: Int, _ body: @Sendable (Int) -> Void) {
    guard count > 1, parts > 1 else {
      for part in 0..<parts { body(part) }
      return
    }
    withoutActuallyEscaping(body) { body in
      let shift = Shift(parts, body)
      let threads = (1..<min(count, parts)).compactMap { _ in thread(working: shift) }
      shift.work()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// What the body gives for each of so many things, in order; the things are done a good many at a time.
  public func map<Answer: Sendable>(_ things: Int, _ body: @Sendable (Int) -> Answer) -> [Answer] {
    guard count > 1, things > 1 else { return (0..<things).map(body) }
    let ranges = ranges(of: things, atLeast: 4)
    return [Answer](unsafeUninitializedCapacity: things) { buffer, done in
      let shared = SharedBuffer(buffer)
      perform(ranges.count) { part in
        for thing in ranges[part] { shared.elements.initializeElement(at: thing, to: body(thing)) }
      }
      done = things
    }
  }

  /// What the body gives for each of some large parts, in order.
  public func each<Answer: Sendable>(_ parts: Int, _ body: @Sendable (Int) -> Answer) -> [Answer] {
    guard count > 1, parts > 1 else { return (0..<parts).map(body) }
    return [Answer](unsafeUninitializedCapacity: parts) { buffer, done in
      let shared = SharedBuffer(buffer)
      perform(parts) { shared.elements.initializeElement(at: $0, to: body($0)) }
      done = parts
    }
  }

  /// Ranges of about equal size that cover so many things, some for each worker.
  public func ranges(of things: Int, atLeast least: Int = 4096) -> [Range<Int>] {
    let parts = max(1, min(things / max(least, 1), 16 * count))
    return (0..<parts).map { things * $0 / parts..<things * ($0 + 1) / parts }
  }
}

/// The parts of one piece of work, taken one by one by whichever thread is free.
private final class Shift: Sendable {
  private let next = Atomic(0)
  private let parts: Int
  private let body: @Sendable (Int) -> Void

  init(_ parts: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.parts = parts
    self.body = body
  }

  func work() {
    while true {
      let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard part < parts else { return }
      body(part)
    }
  }
}

/// A thread that works until the shift is over; `nil` when the system gives none, and the others do its work.
private func thread(working shift: Shift) -> pthread_t? {
  var thread = pthread_t()
  let kept = Unmanaged.passRetained(shift)
  let reason = pthread_create(
    &thread, nil,
    { shift in
      guard let shift else { return nil }
      Unmanaged<Shift>.fromOpaque(shift).takeRetainedValue().work()
      return nil
    }, kept.toOpaque())
  guard reason == 0 else {
    kept.release()
    return nil
  }
  return thread
}
