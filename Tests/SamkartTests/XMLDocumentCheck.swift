import Foundation
import FoundationXML

/// Whether bytes are an XML document, by a parser that is not ours.
struct XMLDocumentCheck {
  func isWellFormed(_ bytes: Data) -> Bool { XMLParser(data: bytes).parse() }
}
