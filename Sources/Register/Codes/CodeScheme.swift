/// What municipality codes of a data set look like, and how codes that people and programs have mangled become whole.
public struct CodeScheme: Hashable, Sendable {
  /// How many characters a code has.
  public var width: Int
  /// Whether codes are digits alone; only then can a lost zero be put back.
  public var hasDigitsOnly: Bool
  /// Whether letters before the digits are no part of the code, as in `K-0301`.
  public var dropsPrefixes: Bool

  /// A scheme from its parts.
  public init(width: Int, hasDigitsOnly: Bool, dropsPrefixes: Bool = true) {
    self.width = width
    self.hasDigitsOnly = hasDigitsOnly
    self.dropsPrefixes = dropsPrefixes
  }

  /// The code that a text means, with what had to be mended, or the reason why it means none.
  public func reading(of text: String) -> CodeReading {
    let utf8 = text.utf8
    // The short way: nearly every code is as it should be.
    if utf8.count == width, utf8.allSatisfy({ hasDigitsOnly ? isDigit($0) : $0 > 0x20 && $0 < 0x7F }),
      let code = MunicipalityCode(text)
    {
      return .code(code, mendings: [], name: nil)
    }
    return hasDigitsOnly ? readingOfDigits(text) : readingOfCharacters(text)
  }

  private func readingOfDigits(_ text: String) -> CodeReading {
    var mendings: [CodeMending] = []
    var rest = withoutTextMark(trimmed(text))[...]
    if rest.utf8.count != text.utf8.count { mendings.append(.trimmed) }
    if rest.isEmpty { return .refused(.empty) }
    guard rest.utf8.contains(where: isDigit) else { return .refused(.noCode(text)) }
    if let parts = codeBehindName(rest) { return assembled(parts.code, mendings + [.nameDropped], name: parts.name) }

    let letters = rest.prefix { $0.isLetter && $0.isASCII }
    if !letters.isEmpty {
      let behind = rest.dropFirst(letters.count)
      let digits = behind.first == "-" ? behind.dropFirst() : behind
      guard dropsPrefixes, letters.count <= 3, digits.utf8.first.map(isDigit) == true else {
        return .refused(.noCode(text))
      }
      mendings.append(.prefixDropped)
      rest = digits
    }
    if let whole = wholeNumber(fromPower: rest) { return assembled(whole[...], mendings + [.powerReckoned], name: nil) }
    let digits = rest.prefix { $0.utf8.allSatisfy(isDigit) }
    guard !digits.isEmpty else { return .refused(.noCode(text)) }
    rest = rest.dropFirst(digits.count)
    if rest.isEmpty { return assembled(digits, mendings, name: nil) }
    if rest.first == "." || rest.first == ",", rest.count > 1, rest.dropFirst().allSatisfy({ $0 == "0" }) {
      return assembled(digits, mendings + [.decimalsDropped], name: nil)
    }
    // What follows must begin apart from the digits and say something in letters: `3 205` is no code with a name.
    guard let first = rest.first, first.isWhitespace || ":-–/".contains(first), rest.contains(where: \.isLetter) else {
      return .refused(.noCode(text))
    }
    let name = rest.drop { $0.isWhitespace || ":-–/".contains($0) }
    return assembled(digits, mendings + [.nameDropped], name: trimmed(String(name)))
  }

  /// The parts of `Hornindal (1444)`.
  private func codeBehindName(_ text: Substring) -> (code: Substring, name: String)? {
    guard text.last == ")", let opening = text.lastIndex(of: "(") else { return nil }
    let code = text[text.index(after: opening)...].dropLast()
    let name = trimmed(String(text[..<opening]))
    guard !name.isEmpty, !code.isEmpty, code.utf8.allSatisfy(isDigit) else { return nil }
    return (code, name)
  }

  private func assembled(_ digits: Substring, _ mendings: [CodeMending], name: String?) -> CodeReading {
    let missing = width - digits.utf8.count
    guard missing >= 0 else { return .refused(.tooLong(String(digits), width: width)) }
    let whole = String(repeating: "0", count: missing) + digits
    guard let code = MunicipalityCode(whole) else { return .refused(.noCode(String(digits))) }
    return .code(code, mendings: missing > 0 ? mendings + [.padded] : mendings, name: name)
  }

  private func readingOfCharacters(_ text: String) -> CodeReading {
    let rest = trimmed(text)
    if rest.isEmpty { return .refused(.empty) }
    var mendings: [CodeMending] = rest.utf8.count == text.utf8.count ? [] : [.trimmed]
    let head = rest.prefix { !$0.isWhitespace }
    let name = trimmed(String(rest.dropFirst(head.count)))
    if !name.isEmpty { mendings.append(.nameDropped) }
    guard head.utf8.count <= width else { return .refused(.tooLong(String(head), width: width)) }
    guard head.utf8.count == width, let code = MunicipalityCode(head) else { return .refused(.noCode(text)) }
    return .code(code, mendings: mendings, name: name.isEmpty ? nil : name)
  }
}

extension CodeScheme: CustomStringConvertible {
  /// What a code should look like: `4 digits`, `9 characters`.
  public var description: String { "\(width) \(hasDigitsOnly ? "digits" : "characters")" }
}

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
