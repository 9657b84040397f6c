import Register

/// The different values of a field in a form in which lost zeros, capitals and hyphens do not matter.
struct KeyForms {
  let forms: Set<String>
  /// The same without the words that most of them share, where that makes a difference.
  private(set) var cut: [String: String] = [:]
  private let all: Set<String>
  /// Whether the values are 0 or 1 and the whole numbers that follow, each once.
  let isRunningNumber: Bool
  /// Whether no value stands twice.
  let areUnique: Bool

  /// - Parameters:
  ///   - scheme: what codes look like on the side that is to be found; then `0301 Oslo` is a form of `301`.
  ///   - words: what most of the values share.
  init(_ values: some Sequence<String>, _ scheme: CodeScheme? = nil, _ words: SharedWords? = nil) {
    let all = values.map { KeyForms.form($0, scheme) }.filter { !$0.isEmpty }
    let forms = Set(all)
    if let words, !words.isEmpty {
      for form in forms {
        let rest = words.cut(from: form)
        if rest != form { cut[form] = rest }
      }
    }
    self.forms = forms
    self.all = cut.isEmpty ? forms : forms.union(cut.values)
    areUnique = forms.count == all.count
    var numbers = RunningNumber(rows: forms.count)
    for form in forms { numbers.add(form) }
    isRunningNumber = numbers.isRunning
  }

  /// How many of the values the other side has, and how many there are.
  func fit(in other: KeyForms) -> (matched: Int, count: Int) {
    let matched = forms.count { form in
      other.all.contains(form) || cut[form].map(other.all.contains) == true
    }
    return (matched, forms.count)
  }

  static func form(_ value: String, _ scheme: CodeScheme?) -> String {
    let text = scheme?.reading(of: value).code?.text ?? trimmedKey(value)
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return normalisedName(text) }
    let digits = text.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}

/// Whether texts are 0 or 1 and the whole numbers that follow, found out one by one in a bit for each row.
struct RunningNumber {
  private var bits: [UInt64]
  /// The numbers that may run lie from here to as far above 0.
  private let least: Int
  private var count = 0
  private var smallest = Int.max, greatest = Int.min
  private var isBroken = false

  /// - Parameter rows: how many texts there are at most.
  init(rows: Int) {
    least = -rows
    bits = [UInt64](repeating: 0, count: (2 * rows + 2) / 64 + 1)
  }

  /// Looks at one text more; those that stood before count once.
  mutating func add(_ text: String) {
    if isBroken { return }
    // Numbers that begin at 0 or 1 at most and follow on each other are no greater than there are rows.
    guard let number = Int(text), number >= least, number <= 1 - least else {
      isBroken = true
      return
    }
    let bit = number - least
    if bits[bit >> 6] & 1 << UInt64(bit & 63) == 0 {
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      count += 1
    }
    (smallest, greatest) = (min(smallest, number), max(greatest, number))
  }

  var isRunning: Bool { !isBroken && count > 1 && greatest - smallest == count - 1 && smallest <= 1 }
}
