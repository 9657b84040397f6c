import Register

/// How well a column of a table fits fields of polygons, found out in one pass over its values.
///
/// Of the column nothing is kept but what the fields have too: a table may have a million rows, and the polygons are few.
struct ColumnFit {
  /// What was found out about one of the fields.
  struct Found {
    /// How many different values of the field the column has.
    var matched = 0
    /// Whether both have the same values.
    var areSame = false
  }

  /// By the place of each field among those given.
  let found: [Found]
  /// How many different values the column has, as far as that is fewer than any of the fields has.
  let different: Int
  /// Whether the values are 0 or 1 and the whole numbers that follow, each once.
  let isRunningNumber: Bool

  private static let remembered = 4_096

  /// - Parameters:
  ///   - values: the column.
  ///   - fields: the values of the fields, in the form in which they are compared.
  ///   - words: what most values of the column share.
  /// - Complexity: rows times fields.
  init(of values: ColumnTexts, in fields: [KeyForms], _ scheme: CodeScheme?, _ words: SharedWords) {
    let places = fields.map(ColumnFit.index)
    var matched = fields.map { [Bool](repeating: false, count: $0.forms.count) }
    var exact = matched
    var hasOthers = [Bool](repeating: false, count: fields.count)
    let enough = fields.map(\.forms.count).max() ?? 0
    var seen: Set<String> = []
    var running = RunningNumber(rows: values.count)
    // What was looked at before tells nothing new. Few are remembered: of a column of keys none stands twice.
    var before: Set<String> = []
    for value in values {
      if before.contains(value) { continue }
      if before.count < ColumnFit.remembered { before.insert(value) }
      let form = KeyForms.form(value, scheme)
      if form.isEmpty { continue }
      running.add(form)
      if seen.count < enough { seen.insert(form) }
      let rest = words.isEmpty ? form : words.cut(from: form)
      for place in fields.indices {
        let own = places[place][form]
        if let whole = own?.whole { exact[place][whole] = true } else { hasOthers[place] = true }
        for one in own?.all ?? [] { matched[place][one] = true }
        if rest != form { for one in places[place][rest]?.all ?? [] { matched[place][one] = true } }
      }
    }
    found = fields.indices.map { place in
      Found(
        matched: matched[place].count { $0 },
        areSame: !hasOthers[place] && exact[place].allSatisfy(\.self))
    }
    different = seen.count
    isRunningNumber = running.isRunning
  }

  /// The values of a field by what they may be called: as they are, and without the words that most share.
  private static func index(_ field: KeyForms) -> [String: (whole: Int?, all: [Int])] {
    var index: [String: (whole: Int?, all: [Int])] = [:]
    index.reserveCapacity(field.forms.count + field.cut.count)
    for (place, form) in field.forms.enumerated() {
      index[form, default: (nil, [])].whole = place
      index[form, default: (nil, [])].all.append(place)
      if let rest = field.cut[form] { index[rest, default: (nil, [])].all.append(place) }
    }
    return index
  }
}
