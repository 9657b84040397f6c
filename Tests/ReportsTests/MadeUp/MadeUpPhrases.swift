import Register

@testable import Reports

extension MadeUp {
  func text(_ phrase: TablePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: FitPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: JournalPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: NotePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: OpeningPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: PartPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: PagePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: FindingPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: DifferencePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: MapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: ZonePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: RegroupPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: DivisionPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: ValueMapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: FindingsMapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: RelationsMapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: DifferenceMapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: ChoroplethPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: MultiplesPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: PopulationMapPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: CooperationPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: SheetPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: ScreenPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: ClaimPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: DisputePhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: DayPhrase) -> String { greek(english.text(phrase)) }
  func text(_ phrase: FigurePhrase) -> String { greek(english.text(phrase)) }
  func names(_ kind: RegionKind) -> RegionNames {
    let names = english.names(kind)
    return RegionNames(
      one: greek(names.one), many: greek(names.many), all: greek(names.all), same: greek(names.same))
  }
  func text(_ role: Role) -> String { greek(english.text(role)) }
  func text(_ fact: Fact) -> String { greek(english.text(fact)) }
  func text(_ word: FactWord) -> String { greek(english.text(word)) }
  func text(_ kind: EventKind) -> String { greek(english.text(kind)) }
  func text(_ sentence: EventSentence) -> Prose { greek(english.text(sentence)) }
  func headline(_ id: String) -> String? { english.headline(id).map(greek) }
}
