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
