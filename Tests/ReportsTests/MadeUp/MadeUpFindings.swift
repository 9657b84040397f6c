import Analysis

@testable import Reports

extension MadeUp {
  func name(_ rule: FlagRule.ID) -> String { greek(english.name(rule)) }
  func name(_ kind: FindingKind) -> String? { english.name(kind).map(greek) }
  func summary(_ rule: FlagRule.ID) -> String { greek(english.summary(rule)) }
  func text(_ obstacle: FlagRule.Obstacle) -> String { greek(english.text(obstacle)) }
  func meaning(_ limit: Threshold.ID) -> String { greek(english.meaning(limit)) }
  func sentence(_ sensitivity: Sensitivity) -> Prose { greek(english.sentence(sensitivity)) }
  func sentence(_ facts: CentreFacts) -> Prose { greek(english.sentence(facts)) }
  func nearMiss(_ facts: CentreFacts) -> Prose { greek(english.nearMiss(facts)) }
  func sentence(_ facts: UncoveredCityRegionFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: PartlyCoveredCityRegionFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: SplitRegionFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: ScatteredFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: HoleFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: EnclaveFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: LargeOutsiderFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: SmallOutsiderFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: CrossCountyFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: RegionalScaleFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ facts: RegisterFaultFacts) -> Prose { greek(english.sentence(facts)) }
  func sentence(_ reason: TieReason) -> Prose { greek(english.sentence(reason)) }
}

/// The sentence in Greek letters, its names too.
func greek(_ prose: Prose) -> Prose {
  Prose(
    prose.parts.map { part in
      switch part {
      case .text(let words): .text(greek(words))
      case .words(let words): .words(greek(words))
      case .counted(let number, let forms): .counted(number, forms.map { greek($0) })
      default: part
      }
    })
}
