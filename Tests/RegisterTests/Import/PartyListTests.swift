import Testing

@testable import Register

@Suite("Lists in a cell")
struct PartyListTests {
  private func parties(_ text: String) -> [ListedParty] {
    PartyLists(words: ImportWorld.words, index: ImportWorld.index).parties(in: text)
  }

  @Test(
    "Names are told apart, and names of several words are kept",
    arguments: [
      ("Røros", ["Røros"]), ("Røros, Os, Tolga og Alvdal", ["Røros", "Os", "Tolga", "Alvdal"]),
      ("Røros; Os ;Tolga", ["Røros", "Os", "Tolga"]), ("Røros\nOs\r\nTolga", ["Røros", "Os", "Tolga"]),
      ("Røros,\nOs, \n Tolga", ["Røros", "Os", "Tolga"]), ("Os and Tolga & Alvdal", ["Os", "Tolga", "Alvdal"]),
      ("Nore og Uvdal", ["Nore og Uvdal"]), ("Os og Nore og Uvdal", ["Os", "Nore og Uvdal"]),
      ("Nore og Uvdal og Os", ["Nore og Uvdal", "Os"]),
      ("Tolga, Evje og \nHornnes, Os", ["Tolga", "Evje og Hornnes", "Os"]),
      ("Vestre Slidre, Øystre \nSlidre", ["Vestre Slidre", "Øystre Slidre"]),
      ("Tolga, Nord-\nFron", ["Tolga", "Nord-Fron"]), ("NORE OG UVDAL, OS", ["NORE OG UVDAL", "OS"]),
      ("Porsanger - Porsáŋgu - Porsanki", ["Porsanger - Porsáŋgu - Porsanki"]),
      ("Porsanger/Porsáŋgu/Porsanki, Os", ["Porsanger/Porsáŋgu/Porsanki", "Os"]),
      ("Røros/Os/Tolga", ["Røros", "Os", "Tolga"]),
      ("Herøy, Nordland, Os", ["Herøy (Nordland)", "Os"]),
      ("Os, Herøy i Møre og Romsdal", ["Os", "Herøy i Møre og Romsdal"]),
      ("Herøy, Møre og Romsdal", ["Herøy (Møre og Romsdal)"]), ("Røros, Oslo", ["Røros", "Oslo"]),
      ("Møre og Romsdal fylkeskommune", ["Møre og Romsdal fylkeskommune"]),
      ("Os, Møre og Romsdal fylkeskommune og Tolga", ["Os", "Møre og Romsdal fylkeskommune", "Tolga"]),
      ("Os, med \ntillegg av 15 andre selskaper og institusjoner", ["Os", "15 andre selskaper og institusjoner"]),
      ("Universitetet i Nord og Os", ["Universitetet i Nord", "Os"]), ("Tolga og Alvdall", ["Tolga", "Alvdall"]),
      ("Røros og, Os", ["Røros og", "Os"]), (", ,;\n", []), ("", []), ("• Røros • Os", ["Røros", "Os"]),
      ("0301, 3430; 5025", ["0301", "3430", "5025"]), ("0301 Oslo, 3430 Os", ["0301 Oslo", "3430 Os"]),
      ("K-0301", ["K-0301"]), ("Røros.", ["Røros"]), ("Hornindal og Volda", ["Hornindal", "Volda"]),
    ] as [(String, [String])])
  func names(_ text: String, _ expected: [String]) { #expect(parties(text).map(\.name) == expected) }

  @Test(
    "What stands beside a name is no part of it",
    arguments: [
      ("Røros (vertskommune)", "Røros", "vertskommune", ""), ("Røros – vertskommune", "Røros", "vertskommune", ""),
      ("Rindal har 1 aksje", "Rindal", "har 1 aksje", ""), ("Røros*", "Røros", "", "*"),
      ("Røros **)", "Røros **)", "", ""),
      ("Os1", "Os", "", "1"), ("Os 1)", "Os", "", "1)"), ("Os²", "Os", "", "²"),
      ("Herøy (Nordland)", "Herøy (Nordland)", "", ""),
      ("Oslo (0301)", "Oslo (0301)", "", ""), ("Røros (vertskommune) (fra 2015)", "Røros", "vertskommune fra 2015", ""),
      ("Røros [medeier]", "Røros", "medeier", ""), ("Tolga* (medeier)", "Tolga", "medeier", "*"),
    ])
  func remarks(_ text: String, _ name: String, _ remark: String, _ mark: String) {
    #expect(parties(text) == [ListedParty(name: name, remark: remark, mark: mark)])
  }

  @Test("A list in brackets is one of its own, and shares what is said at its end")
  func brackets() {
    let found = parties("Røros, Os, \nTolga. (Elverum, Alvdal og Rindal \nhar 1 aksje hver)")
    #expect(found.map(\.name) == ["Røros", "Os", "Tolga", "Elverum", "Alvdal", "Rindal"])
    #expect(found.map(\.remark) == ["", "", ""] + Array(repeating: "har 1 aksje hver", count: 3))
  }

  @Test("A name that the register has for somebody who is no municipality stays whole")
  func knownParties() {
    let lists = PartyLists(
      words: ImportWorld.words, index: ImportWorld.index, parties: [normalisedName("private og ideelle sykehjem")])
    #expect(
      lists.parties(in: "Os, private og ideelle sykehjem og Tolga").map(\.name) == [
        "Os", "private og ideelle sykehjem", "Tolga",
      ])
  }

  @Test("Brackets that never close, and a cell of nothing but separators, end")
  func odd() {
    #expect(parties("Røros (vert, Os").map(\.name) == ["Røros (vert", "Os"])
    #expect(parties("Røros), Os").map(\.name) == ["Røros)", "Os"])
    #expect(parties(String(repeating: ",", count: 32_767)).isEmpty)
    #expect(parties(String(repeating: "Os og ", count: 5000) + "Os").count == 5001)
    #expect(parties(String(repeating: "å", count: 32_767)).count == 1)
    #expect(parties(String(repeating: "((", count: 10_000)).count == 1)
  }
}
