import Glibc

/// What libshp says while one of its functions runs.
///
/// Its error function is handed words and nothing else, so that the listener is kept beside the thread.
enum Talk {
  /// What stands for its words where it fails without any.
  static let silent = "libshp does not say why; the file is likely damaged: fetch it again, or save it anew"

  private final class Listener {
    var words: String?
  }

  private static let slot: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// Runs the body and answers what it gives, and libshp's last words meanwhile.
  static func heard<Result>(_ body: () -> Result) -> (result: Result, words: String?) {
    let listener = Listener()
    let outer = pthread_getspecific(slot)
    pthread_setspecific(slot, Unmanaged.passUnretained(listener).toOpaque())
    defer { pthread_setspecific(slot, outer) }
    let result = body()
    return (result, listener.words)
  }

  /// Called by libshp.
  static func hear(_ words: UnsafePointer<CChar>?) {
    guard let words, let pointer = pthread_getspecific(slot) else { return }
    Unmanaged<Listener>.fromOpaque(pointer).takeUnretainedValue().words = String(cString: words)
  }
}
