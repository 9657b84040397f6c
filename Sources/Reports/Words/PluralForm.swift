/// The form of a word that goes with a number; a language uses those that it has.
enum PluralForm: Hashable, Sendable, CaseIterable { case one, few, many, other }
