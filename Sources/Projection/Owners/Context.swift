import CProj

/// What PROJ needs for anything else: its settings, its open catalogue, and the last thing it complained about.
///
/// Nothing reaches standard error, and nothing is asked of the network. Each owner opens the catalogue anew on its
/// first question (some 6 ms for the first owner in a process, half a millisecond for the next), so one context serves
/// all that one function asks.
struct Context: ~Copyable {
  let pointer: OpaquePointer
  private let complaints: Complaints

  /// - Parameter hasCatalogue: whether PROJ's catalogue may be opened; without it only operations that are spelled out
  ///   in full can be made, but those at once.
  init(hasCatalogue: Bool = true) {
    guard let pointer = proj_context_create() else { preconditionFailure("no memory for a PROJ context") }
    self.pointer = pointer
    complaints = Complaints()
    proj_context_set_enable_network(pointer, 0)
    if !hasCatalogue {
      // PROJ opens its catalogue for any operation, needed or not, unless it looks for it where nothing can lie.
      "/dev/null".withCString { nowhere in
        var paths: [UnsafePointer<CChar>?] = [nowhere]
        proj_context_set_search_paths(pointer, 1, &paths)
      }
    }
    proj_log_func(pointer, Unmanaged.passUnretained(complaints).toOpaque()) { complaints, level, message in
      // Level 1 is an error; whatever is above is meant for those who debug PROJ itself.
      guard let complaints, let message, level == PJ_LOG_ERROR.rawValue else { return }
      Unmanaged<Complaints>.fromOpaque(complaints).takeUnretainedValue().last = String(cString: message)
    }
  }

  deinit { proj_context_destroy(pointer) }

  /// What PROJ said last, without the names of its functions; a stand-in when it said nothing.
  ///
  /// PROJ's error number is of no use here: after a failed creation it is that of some earlier step.
  var lastReason: String {
    guard let last = complaints.last else { return "PROJ gives no reason" }
    let withoutFunction = last.hasPrefix("proj_") ? last.drop { $0 != ":" }.drop { $0 == ":" || $0 == " " } : last[...]
    return String(withoutFunction)
  }

  /// Forgets what was said, so that the next reason is not that of an earlier step.
  func forgetReasons() { complaints.last = nil }
}

/// Where PROJ's log callback leaves its words; a class because C keeps its address.
private final class Complaints {
  var last: String?
}
