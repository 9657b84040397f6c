import CGEOS
import Geometry

/// The handle that each GEOS call wants, with the last thing that GEOS complained about.
///
/// GEOS prints nothing: its error and notice handlers write here. Not shared between tasks. Shapes must not outlive it,
/// which ``withEngine(_:)`` sees to.
struct Engine: ~Copyable {
  let handle: OpaquePointer
  /// On the heap, because GEOS keeps its address.
  private let complaint: UnsafeMutablePointer<String>

  fileprivate init() {
    complaint = .allocate(capacity: 1)
    complaint.initialize(to: "")
    handle = GEOS_init_r()
    let keep: GEOSMessageHandler_r = { message, place in
      guard let message, let place else { return }
      place.assumingMemoryBound(to: String.self).pointee = String(cString: message)
    }
    GEOSContext_setErrorMessageHandler_r(handle, keep, complaint)
    GEOSContext_setNoticeMessageHandler_r(handle, keep, complaint)
  }

  deinit {
    GEOS_finish_r(handle)
    complaint.deinitialize(count: 1)
    complaint.deallocate()
  }

  /// What GEOS gave, or, if it gave nothing, an error with what it said. A missing geometry must not be passed on: GEOS
  /// would crash.
  func checked(_ result: OpaquePointer?, _ operation: String) throws(OverlayError) -> OpaquePointer {
    guard let result else { throw error(operation) }
    return result
  }

  /// An error with what GEOS said last.
  func error(_ operation: String) -> OverlayError {
    OverlayError(operation: operation, reason: complaint.pointee.isEmpty ? "GEOS gave no reason" : complaint.pointee)
  }
}

/// Runs the body with an engine that lives until it is done.
func withEngine<Result>(
  _ body: (borrowing Engine) throws(OverlayError) -> Result
) throws(OverlayError) -> Result {
  let engine = Engine()
  return try body(engine)
}

/// What the body gives for each of so many things, in order; the things are shared among threads, each of which has an engine
/// of its own.
///
/// - Throws: what the first thing that fails does.
func eachWithEngine<Answer: Sendable>(
  _ count: Int, _ body: @Sendable (Int, borrowing Engine) throws(OverlayError) -> Answer
) throws(OverlayError) -> [Answer] {
  let ranges = Workers.all.ranges(of: count, atLeast: 4)
  let parts = Workers.all.each(ranges.count) { part -> Result<[Answer], OverlayError> in
    do throws(OverlayError) {
      return .success(
        try withEngine { engine throws(OverlayError) in
          var answers: [Answer] = []
          for thing in ranges[part] { answers.append(try body(thing, engine)) }
          return answers
        })
    } catch {
      return .failure(error)
    }
  }
  var all: [Answer] = []
  for part in parts { all += try part.get() }
  return all
}
