/// Room for numbers that several threads write to, each to places of its own.
public struct SharedBuffer<Element>: @unchecked Sendable {
  /// Where the elements lie. Whoever writes sees to it that nobody else reads or writes the same place.
  public let elements: UnsafeMutableBufferPointer<Element>

  /// The room of an array, while it is lent.
  public init(_ elements: UnsafeMutableBufferPointer<Element>) { self.elements = elements }
}
