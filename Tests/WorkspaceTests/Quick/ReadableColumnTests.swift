import Testing

@testable import Workspace

@Test(
  "titles call columns by words, however the file writes them",
  arguments: [
    ("ARBEIDSSTE", "arbeidsste"), ("fa_namn", "fa namn"), ("medianIncome", "median income"), ("GDP", "GDP"),
    ("GDP_PER_CAP", "GDP PER CAP"), ("Region", "Region"), ("Andel eldre (%)", "Andel eldre (%)"),
    ("pop2020", "pop2020"),
    ("LIBELLE_EPCI", "libelle EPCI"), ("_", "_"), ("", ""),
  ])
func readableColumns(_ name: String, _ expected: String) {
  #expect(readableColumn(name) == expected)
}

@Test(
  "an abbreviation with or without a year is no words; a name of words is",
  arguments: [
    ("POP2001", "2001"), ("pop", ""), ("innb_2020", "2020"), ("POP 99", nil), ("population_2019", nil),
    ("POP2001T", nil),
    ("2001", nil), ("", nil),
  ] as [(String, String?)])
func abbreviatedColumns(_ name: String, _ year: String?) {
  #expect(abbreviatedColumn(name) == year)
}
