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
///
/// - Complexity: the values of both sides times the number of fields.
public func recognisedKeyFields(in fields: [NamedColumn], and others: [NamedColumn]) -> (FieldChoice, FieldChoice)? {
  var best: (score: [Int], choice: (FieldChoice, FieldChoice))?
  var sides = KeySides(fields)
  // Columns whose names are known first: once a pair of them fits, most others cannot come before it, and are not read.
  let ownKnown = fields.map { knownness(of: $0.name) }, otherKnown = others.map { knownness(of: $0.name) }
  for b in others.indices.sorted(by: { (-otherKnown[$0], $0) < (-otherKnown[$1], $1) }) {
    let other = others[b]
    let open = fields.indices.filter { a in
      guard let best else { return true }
      return best.score.lexicographicallyPrecedes([1, 1, ownKnown[a] + otherKnown[b], fields[a].values.count, -a, -b])
    }
    guard !open.isEmpty else { continue }
    let look = CodeLook(other.values), otherWords = SharedWords(other.values)
    let schemes = Dictionary(
      uniqueKeysWithValues: open.map { ($0, CodeScheme.guessed(from: look, and: sides.look($0))) })
    for scheme in Set(schemes.values) {
      let places = open.filter { schemes[$0] == scheme }
      let forms = places.map { sides.forms($0, scheme) }
      let fit = ColumnFit(of: other.values, in: forms, scheme, otherWords)
      for (place, a) in places.enumerated() {
        let field = fields[a]
        let known = ownKnown[a] + otherKnown[b]
        let runs = forms[place].isRunningNumber || fit.isRunningNumber
        // A field `id` on both sides may count the rows of each by itself: another pair that fits comes before it.
        let isRunning = runs && (known < 4 || field.name.lowercased() == "id" && other.name.lowercased() == "id")
        if runs, known < 4, field.name.lowercased() != other.name.lowercased() || !fit.found[place].areSame { continue }
        let (matched, count) = (fit.found[place].matched, forms[place].forms.count)
        guard matched > 0, matched * 2 >= min(count, fit.different) else { continue }
        // No two pairs have the same score, so that their order does not matter.
        let score = [isRunning ? 0 : 1, forms[place].areUnique ? 1 : 0, known, matched, -a, -b]
        if let best, !best.score.lexicographicallyPrecedes(score) { continue }
        func choice(_ place: Int, _ name: String) -> FieldChoice {
          let isKnown = knownness(of: name) > 0
          return FieldChoice(
            place: place, name: name, reason: isKnown ? .knownName : .content(matched: matched, of: count))
        }
        best = (score, (choice(a, field.name), choice(b, other.name)))
      }
    }
  }
  return best?.choice
}

/// What is found out about the fields of one side, each when it is first asked for.
private struct KeySides {
  private let fields: [NamedColumn]
  private var looks: [Int: CodeLook] = [:]
  private var words: [Int: SharedWords] = [:]
  private var forms: [Int: [CodeScheme?: KeyForms]] = [:]

  init(_ fields: [NamedColumn]) { self.fields = fields }

  mutating func look(_ place: Int) -> CodeLook {
    if let known = looks[place] { return known }
    let look = CodeLook(fields[place].values)
    looks[place] = look
    return look
  }

  mutating func forms(_ place: Int, _ scheme: CodeScheme?) -> KeyForms {
    if let known = forms[place]?[scheme] { return known }
    let own = words[place] ?? SharedWords(fields[place].values)
    words[place] = own
    let made = KeyForms(fields[place].values, scheme, own)
    forms[place, default: [:]][scheme] = made
    return made
  }
}

/// 2 for a field whose name says that it holds codes, 1 for names, 0 for others.
private func knownness(of field: String) -> Int {
  if KnownFields.rank(of: field, in: KnownFields.codes) != nil { return 2 }
  return KnownFields.rank(of: field, in: KnownFields.names) == nil ? 0 : 1
}
