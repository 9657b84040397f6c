import Analysis
import Register

/// How the figures of a name are computed, one after the other: definition, unit, numerator and denominator, what is
/// needed, by which limit; and what each comes to for a subject, or for the whole.
///
/// - Parameter subject: what to compute it for, and the figure of the name that it has; none where nobody asked.
public func explanation(
  of figures: [Figure], subject: (figure: Figure, subject: FigureSubject)?, in catalogue: FigureCatalogue,
  language: Language
) -> String {
  let words = Words(language)
  let shown = subject.map { [$0.figure] } ?? figures
  return shown.map { figure in
    let now: FigureSubject? = subject?.subject ?? (figure.subject == .country ? .country : nil)
    return lines(figure, now, catalogue, words).joined(separator: "\n")
  }.joined(separator: "\n\n") + "\n"
}

private func lines(
  _ figure: Figure, _ subject: FigureSubject?, _ catalogue: FigureCatalogue, _ words: Words
) -> [String] {
  let stated = catalogue.records.stated.first { $0.id == figure.id && figure.subject == .country }
  let limit = figure.limit.map { limit -> String in
    let value = catalogue.thresholds[limit]
    return value <= 1 ? words.number(value, in: .share) : words.numbers.decimal(value, upTo: 2)
  }
  let places = words.places(catalogue.evidence.references.partition)
  let definition =
    stated.map { $0.definitions[words.language.code] ?? $0.definitions[""] ?? $0.id }
    ?? FigurePhrase(rawValue: figure.definition).map {
      words.filled(words.messages.text($0), ["limit": limit ?? ""])
    } ?? figure.id
  var lines = [
    words.filled(.explained, ["figure": figure.id, "subject": words.name(figure.subject, places)]), definition,
  ]
  if let parts = figure.partUnits {
    lines.append(
      words.filled(
        .quotient,
        [
          "unit": words.name(figure.unit), "numerator": words.name(parts.numerator),
          "denominator": words.name(parts.denominator),
        ]))
  } else {
    lines.append(words.filled(.unit, ["unit": words.name(figure.unit)]))
  }
  if !figure.needs.isEmpty {
    lines.append(words.filled(.needs, ["needs": words.list(words.names(figure.needs))]))
  }
  if let threshold = figure.limit {
    lines.append(
      words.filled(
        .limit,
        [
          "limit": NumberFormat.plain.decimal(catalogue.thresholds[threshold], upTo: 6),
          "name": threshold.id.rawValue, "figure": figure.id,
        ]))
  }
  if !figure.aliases.isEmpty { lines.append(words.filled(.aliases, ["names": words.list(figure.aliases)])) }
  if let stated, stated.value != nil { lines.append(words.filled(.statedFigure, ["source": stated.source])) }
  if let subject { lines.append(now(figure, subject, catalogue, words)) }
  return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
}

private func now(
  _ figure: Figure, _ subject: FigureSubject, _ catalogue: FigureCatalogue, _ words: Words
) -> String {
  let value = catalogue.value(figure, of: subject)
  guard let measured = words.measured(value, figure) else {
    return words.filled(.unknownNow, ["missing": value.missing.map(words.missing) ?? ""])
  }
  let counted = figure.isCountOfSubjects ? catalogue.counted(figure, of: subject) ?? [] : []
  let names = counted.isEmpty || counted.count > 40 ? "" : " (\(words.list(counted.map(catalogue.name))))"
  return subject == .country
    ? words.filled(.known, ["value": measured + names])
    : words.filled(.knownOf, ["subject": catalogue.name(of: subject), "value": measured + names])
}
