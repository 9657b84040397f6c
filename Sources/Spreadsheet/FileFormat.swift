/// What sort of file somebody has given for a table, by its content and not by its name.
public enum FileFormat: Hashable, Sendable, CaseIterable {
  /// A workbook of Office Open XML or OpenDocument: XLSX, XLSM or ODS.
  case workbook
  /// A workbook of Excel before 2007.
  case oldWorkbook
  /// A workbook of Office Open XML locked with a password.
  case lockedWorkbook
  /// A workbook of Office Open XML with binary parts: XLSB.
  case binaryWorkbook
  /// A document of a word processor.
  case textDocument
  /// A page for print.
  case portableDocument
  /// A web page, which some programs save with the ending of a workbook.
  case webPage
  /// Another archive.
  case otherArchive
  /// None of these; likely text.
  case other
}

extension FileFormat {
  /// The format that the bytes begin like. An archive is a ``workbook`` until it is opened.
  public init(of bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let text = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = holds(bytes, "EncryptedPackage") ? .lockedWorkbook : .oldWorkbook
    } else if bytes.starts(with: [0x09, 0x08]) || bytes.starts(with: [0x09, 0x04]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .portableDocument
    } else if ["<html", "<!doctype html", "<table", "<?xml"].contains(where: text.hasPrefix) {
      self = .webPage
    } else {
      self = .other
    }
  }
}

extension FileFormat: CustomStringConvertible {
  /// What the file is, as a sentence without its subject.
  public var description: String {
    switch self {
    case .workbook: "is a workbook (XLSX or ODS)"
    case .oldWorkbook: "is a workbook of Excel before 2007 (.xls)"
    case .lockedWorkbook: "is a workbook locked with a password"
    case .binaryWorkbook: "is a workbook with binary parts (.xlsb)"
    case .textDocument: "is a text document"
    case .portableDocument: "is a PDF"
    case .webPage: "is a web page or other XML, whatever its name says"
    case .otherArchive: "is an archive of other files"
    case .other: "is no workbook"
    }
  }
}

/// Whether the name of a stream stands in an OLE file, where names are UTF-16.
private func holds(_ bytes: [UInt8], _ name: String) -> Bool {
  let wanted: [UInt8] = name.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
  guard let first = wanted.first, bytes.count >= wanted.count else { return false }
  // Names stand in the directory, and the directory need not come first.
  for place in 0...(bytes.count - wanted.count) where bytes[place] == first {
    if bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return true }
  }
  return false
}
