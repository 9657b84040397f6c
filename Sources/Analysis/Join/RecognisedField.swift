import Register

/// The field that holds codes, by its name alone; `nil` when no name is known.
public func recognisedCodeField(in fields: [String]) -> FieldChoice? { recognised(fields, KnownFields.codes) }

/// The field that holds names, by its name alone; `nil` when no name is known.
public func recognisedNameField(in fields: [String]) -> FieldChoice? { recognised(fields, KnownFields.names) }

/// Whether the name of a field says that it holds days, years or amounts, and no code: `Folketall 2020`, `valid_from`.
public func isFigureField(_ field: String) -> Bool {
  let words = field.lowercased().split { !$0.isLetter }.map(String.init)
  // `fra_kommune` and `from code` hold codes after all.
  return words.contains(where: KnownFields.figures.contains) && !words.contains(where: KnownFields.codes.contains)
}

private func recognised(_ fields: [String], _ known: [String]) -> FieldChoice? {
  let ranked = fields.enumerated().compactMap { place, name in
    KnownFields.rank(of: name, in: known).map { (rank: $0, place: place) }
  }
  return ranked.min { ($0.rank, $0.place) < ($1.rank, $1.place) }.map {
    FieldChoice(place: $0.place, name: fields[$0.place], reason: .knownName)
  }
}

/// The field whose values are codes of the other side: a known name if its values fit, otherwise the field of which
/// most values fit; `nil` when none fits for at least half of its values.
///
/// - Parameters:
///   - fields: the names of the fields.
///   - targets: the codes of the other side.
///   - column: the values of a field, as text.
public func recognisedCodeField(
  in fields: [String], fitting targets: [String], column: (Int) -> [String]
) -> FieldChoice? {
  let wanted = KeyForms(targets)
  let fits = fields.indices.map { place in KeyForms(column(place)).fit(in: wanted) }
  let good = fields.indices.filter { fits[$0].matched * 2 >= fits[$0].count && fits[$0].matched > 0 }
  if let known = recognised(good.map { fields[$0] }, KnownFields.codes) {
    return FieldChoice(place: good[known.place], name: known.name, reason: .knownName)
  }
  // Ties go to the first field.
  guard let best = good.max(by: { (fits[$0].matched, -$0) < (fits[$1].matched, -$1) }) else { return nil }
  return FieldChoice(
    place: best, name: fields[best], reason: .content(matched: fits[best].matched, of: fits[best].count))
}

/// The two fields by which two tables can be joined; `nil` when no pair fits for at least half of the values of the
/// smaller side.
///
/// A field of the first side in which no value stands twice comes before one with namesakes; then known names come
/// before others; then the pair of which most values fit. Running numbers are no keys, though they fit each other well,
/// unless their names are known on both sides; where nothing else fits they are taken if both sides call them the same
/// and have as many.
///
/// - Parameters:
///   - fields: the fields of the one side, each with its values as text; the side whose rows are to be told apart.
///   - others: those of the other side.
public func recognisedKeyFields(
  in fields: [(name: String, values: [String])], and others: [(name: String, values: [String])]
) -> (FieldChoice, FieldChoice)? {
  var best: (score: [Int], choice: (FieldChoice, FieldChoice))?
  var ofFields = FormsOfFields(fields.map(\.values)), ofOthers = FormsOfFields(others.map(\.values))
  for (a, field) in fields.enumerated() {
    for (b, other) in others.enumerated() {
      let known = knownness(of: field.name) + knownness(of: other.name)
      let scheme = CodeScheme.guessed(from: other.values, and: field.values)
      let forms = ofFields.forms(a, scheme), otherForms = ofOthers.forms(b, scheme)
      let runs = forms.isRunningNumber || otherForms.isRunningNumber
      // A field `id` on both sides may count the rows of each by itself: another pair that fits comes before it.
      let isRunning = runs && (known < 4 || field.name.lowercased() == "id" && other.name.lowercased() == "id")
      if runs, known < 4, field.name.lowercased() != other.name.lowercased() || forms.forms != otherForms.forms {
        continue
      }
      let fit = forms.fit(in: otherForms)
      let smaller = min(forms.forms.count, otherForms.forms.count)
      guard fit.matched > 0, fit.matched * 2 >= smaller else { continue }
      let score = [isRunning ? 0 : 1, forms.areUnique ? 1 : 0, known, fit.matched, -a, -b]
      if let best, !best.score.lexicographicallyPrecedes(score) { continue }
      func choice(_ place: Int, _ name: String) -> FieldChoice {
        let isKnown = knownness(of: name) > 0
        return FieldChoice(
          place: place, name: name, reason: isKnown ? .knownName : .content(matched: fit.matched, of: fit.count))
      }
      best = (score, (choice(a, field.name), choice(b, other.name)))
    }
  }
  return best?.choice
}

/// 2 for a field whose name says that it holds codes, 1 for names, 0 for others.
private func knownness(of field: String) -> Int {
  if KnownFields.rank(of: field, in: KnownFields.codes) != nil { return 2 }
  return KnownFields.rank(of: field, in: KnownFields.names) == nil ? 0 : 1
}

/// The different values of a field in a form in which lost zeros, capitals and hyphens do not matter.
private struct KeyForms {
  var forms: Set<String>
  /// The same without the words that most of them share, where that makes a difference.
  private var cut: [String: String] = [:]
  private let all: Set<String>
  /// Whether the values are 0 or 1 and the whole numbers that follow, each once.
  var isRunningNumber: Bool
  /// Whether no value stands twice.
  var areUnique: Bool

  /// - Parameters:
  ///   - scheme: what codes look like on the side that is to be found; then `0301 Oslo` is a form of `301`.
  ///   - words: what most of the values share.
  init(_ values: [String], _ scheme: CodeScheme? = nil, _ words: SharedWords? = nil) {
    let all = values.map { KeyForms.form($0, scheme) }.filter { !$0.isEmpty }
    forms = Set(all)
    if let words, !words.isEmpty {
      for form in forms {
        let rest = words.cut(from: form)
        if rest != form { cut[form] = rest }
      }
    }
    self.all = cut.isEmpty ? forms : forms.union(cut.values)
    areUnique = forms.count == all.count
    let numbers = forms.compactMap { Int($0) }
    let isDense = (numbers.max() ?? 0) - (numbers.min() ?? 0) == numbers.count - 1
    isRunningNumber = numbers.count > 1 && numbers.count == forms.count && isDense && (numbers.min() ?? 2) <= 1
  }

  /// How many of the values the other side has, and how many there are.
  func fit(in other: KeyForms) -> (matched: Int, count: Int) {
    let matched = forms.count { form in
      other.all.contains(form) || cut[form].map(other.all.contains) == true
    }
    return (matched, forms.count)
  }

  private static func form(_ value: String, _ scheme: CodeScheme?) -> String {
    let text = scheme?.reading(of: value).code?.text ?? trimmedKey(value)
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return normalisedName(text) }
    let digits = text.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}

/// The forms of each field under each look of codes, made once: every field meets every other.
private struct FormsOfFields {
  private let fields: [[String]]
  private let words: [SharedWords]
  private var made: [Int: [CodeScheme?: KeyForms]] = [:]

  init(_ fields: [[String]]) {
    self.fields = fields
    words = fields.map { SharedWords($0) }
  }

  mutating func forms(_ field: Int, _ scheme: CodeScheme?) -> KeyForms {
    if let known = made[field]?[scheme] { return known }
    let forms = KeyForms(fields[field], scheme, words[field])
    made[field, default: [:]][scheme] = forms
    return forms
  }
}
