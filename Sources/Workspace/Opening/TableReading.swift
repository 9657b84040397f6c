import Tabular

/// What somebody says about a table that its file does not tell, or tells wrong.
public struct TableReading: Hashable, Sendable {
  /// The sheet of a workbook; the first with a table in it when `nil`.
  public var sheet: String?
  /// How the bytes of delimited text stand for letters; found out when `nil`.
  public let encoding: TextEncoding?

  /// Nothing that the file does not tell.
  public init() { encoding = nil }

  /// What is said; fails for an encoding that is not known.
  public init(sheet: String? = nil, encoding name: String?) throws(Failure) {
    self.sheet = sheet
    encoding = try name.map(knownEncoding)
  }
}

/// The encoding that somebody names, however they spell it.
func knownEncoding(_ name: String) throws(Failure) -> TextEncoding {
  if let encoding = encoding(named: name, mayBeWide: true) { return encoding }
  // What iconv knows by this name, as KOI8-RU or SHIFT_JISX0213.
  let encoding = TextEncoding(name: name)
  if encoding.decoded([0x61, 0xC3, 0xA5]) != nil { return encoding }
  throw Failure(
    "\(parameter: "encoding") \(name) is not known; UTF-8, ISO-8859-1, 1252, 865, GBK and the like are",
    cause: .wrongRequest)
}
