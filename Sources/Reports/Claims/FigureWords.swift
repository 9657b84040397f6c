import Analysis

extension Words {
  /// A number as a figure's unit is written in running text: shares with a decimal, years without groups.
  func number(_ number: Double, in unit: FigureUnit) -> String {
    switch unit {
    case .share: numbers.decimal(number * 100, upTo: 1) + numbers.percentSign
    case .year: numbers.year(number)
    case .squareKilometres: numbers.decimal(number, upTo: 1)
    case .count, .people, .fullTimeEquivalents, .mean, .number: numbers.decimal(number, upTo: 2)
    }
  }

  /// What a figure came to, with numerator and denominator and whose it is; `nil` when it came to nothing.
  func measured(_ value: FigureValue, _ figure: Figure) -> String? {
    guard let known = value.value else { return nil }
    var text = number(known, in: figure.unit)
    if let numerator = value.numerator, let denominator = value.denominator, let units = figure.partUnits {
      text = filled(
        figure.unit == .share ? .partOf : .over,
        [
          "value": text, "numerator": number(numerator, in: units.numerator),
          "denominator": number(denominator, in: units.denominator),
        ])
    }
    return value.owner.map { filled(.ofOwner, ["value": text, "name": $0]) } ?? text
  }

  /// Which data are missing for a figure that came to nothing.
  func missing(_ reason: FigureValue.Missing) -> String {
    switch reason {
    case .data(let needs): list(names(needs))
    case .nothingToDivideBy: filled(.noDivisor)
    case .notRecorded: filled(.notRecorded)
    case .membersUnknown: filled(.membersUnknown)
    case .noSuchSubject: filled(.noSubject)
    case .described(let texts):
      texts[language.code] ?? texts[""] ?? texts.sorted { $0.key < $1.key }.first?.value ?? filled(.notRecorded)
    }
  }

  /// The parts of the evidence by name.
  func names(_ needs: Figure.Needs) -> [String] {
    let all: [(Figure.Needs, ClaimPhrase)] = [
      (.regions, .noRegions), (.commuting, .noCommuting), (.land, .noLand), (.nearShore, .noNearShore),
    ]
    return all.filter { needs.contains($0.0) }.map { filled($0.1) }
  }

  /// What a unit is called.
  func name(_ unit: FigureUnit) -> String {
    switch unit {
    case .count: filled(.inCount)
    case .people: filled(.inPeople)
    case .squareKilometres: filled(.inArea)
    case .fullTimeEquivalents: filled(.inStaff)
    case .share: filled(.inShare)
    case .mean: filled(.inMean)
    case .year: filled(.inYear)
    case .number: filled(.inNumber)
    }
  }

  /// What a kind of subject is called.
  func name(_ kind: FigureSubject.Kind, _ places: [String: String]) -> String {
    switch kind {
    case .country: filled(.ofCountry)
    case .upperUnit: filled(.ofUpperUnit)
    case .sizeClass: filled(.ofSizeClass)
    case .collaboration: filled(.ofCollaboration)
    case .region: filled(.ofRegion, places)
    case .municipality: filled(.ofMunicipality)
    case .group: filled(.ofGroup)
    case .model: filled(.ofModel)
    case .relation: filled(.ofRelation)
    case .plan: filled(.ofPlan)
    case .arrangement: filled(.ofArrangement)
    }
  }
}

extension NumberFormat {
  /// A year, which has no groups.
  func year(_ number: Double) -> String { NumberFormat.plain.decimal(number, places: 0) }
}
