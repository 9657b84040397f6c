/// How long to wait while others edit a folder, and whom to tell of it.
public struct Waiting: Sendable {
  /// How many seconds to wait; 0 to fail at once.
  public var seconds: Int
  /// Told of the folder once, when the wait begins to be felt.
  public var isFelt: @Sendable (_ folder: String) -> Void

  /// A patience; nobody is told unless somebody is named.
  public init(seconds: Int, isFelt: @escaping @Sendable (_ folder: String) -> Void = { _ in }) {
    self.seconds = seconds
    self.isFelt = isFelt
  }

  /// How long a reader waits until an edit is done.
  public static let reader = Waiting(seconds: 30)
}
