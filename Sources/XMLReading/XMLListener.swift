/// Whoever is told what stands in a document, in the order of the document.
///
/// A class, because C keeps its address while it reads.
public protocol XMLListener: AnyObject {
  /// An element starts. The tag is good during the call only.
  func start(_ tag: borrowing XMLTag)
  /// The element that started last, and has not ended, ends.
  func end()
  /// Characters in the element that is open; a text may come in several parts.
  func characters(_ text: String)
  /// A processing instruction, by its target.
  func instruction(_ target: String, line: Int)
  /// The document has a document type declaration.
  ///
  /// - Returns: whether to read on; what is refused must be remembered by the listener.
  func documentType(_ name: String, line: Int) -> Bool
  /// The document declares an entity.
  ///
  /// - Parameter content: what the entity stands for; `nil` when that lies elsewhere or is no text.
  /// - Returns: whether to read on; what is refused must be remembered by the listener.
  func entity(_ name: String, content: String?, line: Int) -> Bool
  /// The document breaks a rule of XML. What is told after it does not count.
  func fault(_ reason: String, line: Int)
}
