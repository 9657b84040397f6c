/// The encoding that a `.cpg` or a person names; `nil` when it names none that is known.
///
/// Writers spell as they like: `UTF-8`, `65001`, `1252`, `ANSI 1252`, `ISO-8859-1`, `ISO 88591`, `OEM 865`, `DOS 865`, `Big-5`, `UTF-16LE`.
///
/// - Parameter mayBeWide: whether letters may have two bytes or four each, as no attribute of a shapefile has.
public func encoding(named text: String, mayBeWide: Bool = false) -> TextEncoding? {
  let key = String(text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  if mayBeWide, let name = wideNamesByKey[key] { return TextEncoding(name: name) }
  if let name = namesByKey[key] { return TextEncoding(name: name) }
  let withoutISO = key.hasPrefix("ISO") ? String(key.dropFirst(3)) : key
  if withoutISO.hasPrefix("8859"), let part = Int(withoutISO.dropFirst(4)), (1...16).contains(part), part != 12 {
    return TextEncoding(name: "ISO-8859-\(part)")
  }
  let digits = key.drop { $0.isLetter }
  guard let page = Int(digits), prefixes.contains(String(key.prefix(key.count - digits.count))) else { return nil }
  return encoding(ofCodePage: page)
}

/// The encoding of a Windows, OEM or Macintosh code page; `nil` for unknown ones.
public func encoding(ofCodePage page: Int) -> TextEncoding? {
  switch page {
  case 65001: .utf8
  case 1252: .windows1252
  case 437, 737, 775, 850, 852, 855, 857, 858, 860...866, 869, 874, 932, 936, 949, 950, 1250...1258, 1361:
    TextEncoding(name: "CP\(page)")
  case 28591...28606 where page != 28602: TextEncoding(name: "ISO-8859-\(page - 28590)")
  case 10000: TextEncoding(name: "MACINTOSH")
  case 10007: TextEncoding(name: "MAC-CYRILLIC")
  case 10029: TextEncoding(name: "MAC-CENTRALEUROPE")
  case 20127: TextEncoding(name: "ASCII")
  case 20866: TextEncoding(name: "KOI8-R")
  case 21866: TextEncoding(name: "KOI8-U")
  case 51932: TextEncoding(name: "EUC-JP")
  case 51949: TextEncoding(name: "EUC-KR")
  case 54936: TextEncoding(name: "GB18030")
  default: nil
  }
}

private let prefixes: Set = [
  "", "ANSI", "CP", "DOS", "IBM", "LATIN", "MS", "MSDOS", "OEM", "PC", "WIN", "WINDOWS", "CODEPAGE",
]

private let namesByKey = [
  "ANSI": "WINDOWS-1252", "ASCII": "ASCII", "USASCII": "ASCII", "BIG5": "BIG5", "EUCJP": "EUC-JP", "EUCKR": "EUC-KR",
  "GB18030": "GB18030", "GB2312": "CP936", "GBK": "CP936", "KOI8R": "KOI8-R", "KOI8U": "KOI8-U",
  "LATIN1": "ISO-8859-1", "LATIN2": "ISO-8859-2", "LATIN4": "ISO-8859-4", "LATIN9": "ISO-8859-15", "MAC": "MACINTOSH",
  "MACINTOSH": "MACINTOSH", "MACROMAN": "MACINTOSH", "SHIFTJIS": "CP932", "SJIS": "CP932", "UTF8": "UTF-8",
  "UTF8BOM": "UTF-8", "UTF8SIG": "UTF-8",
]

private let wideNamesByKey = [
  "1200": "UTF-16LE", "1201": "UTF-16BE", "UCS2": "UTF-16", "UCS2BE": "UTF-16BE", "UCS2LE": "UTF-16LE",
  "UNICODE": "UTF-16", "UTF16": "UTF-16", "UTF16BE": "UTF-16BE", "UTF16LE": "UTF-16LE", "UTF32": "UTF-32",
  "UTF32BE": "UTF-32BE", "UTF32LE": "UTF-32LE",
]
