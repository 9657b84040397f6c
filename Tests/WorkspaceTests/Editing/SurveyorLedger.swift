/// What the surveyor's own ledger says after all the notes of `SurveyorStory`, kept by hand and in plain text.
///
/// It knows nothing of the register: days are compared as text, and whoever is in on a day is found by looking at each
/// line. What is known to a season or a month stands under its first day.
enum SurveyorLedger {
  /// Some who were in a collaboration from a day until another, the first one without them; without a day it is not known
  /// since when, or goes on.
  struct Stay {
    var collaboration: String
    var from = ""
    var to = ""
    var names: String

    init(_ collaboration: String, from: String = "", to: String = "", _ names: String) {
      (self.collaboration, self.from, self.to, self.names) = (collaboration, from, to, names)
    }
  }

  /// What was said of a collaboration from a day until another.
  struct Fact {
    var collaboration: String
    var kind: String
    var from = ""
    var to = ""
    var value: String

    init(_ collaboration: String, _ kind: String, from: String = "", to: String = "", _ value: String) {
      (self.collaboration, self.kind, self.from, self.to, self.value) = (collaboration, kind, from, to, value)
    }
  }

  /// How many are members of the collaborations that no note tells of.
  static let others = 149

  static let stays = [
    Stay("fredrikstad-hvaler", "Fredrikstad, Hvaler"),
    Stay("fredrikstad-hvaler", from: "2023-01-01", "Marker, Aremark"),
    Stay("fredrikstad-hvaler", from: "2024-06-01", "Våler (Østfold)"),
    Stay("gki", "Skien, Porsgrunn, Bamble, Siljan, Kragerø, Drangedal"),
    Stay("hadeland", "Gran, Lunner, Jevnaker"),
    Stay("hadeland", from: "2021-04-01", "Ringerike, Hole"),
    Stay("hallingdal-innkjop", from: "2022-01-01", "Flå, Nesbyen, Gol, Hemsedal, Ål"),
    Stay("hallingdal-innkjop", from: "2022-08-01", "Hol"),
    Stay("halogaland", from: "2023-07-01", "Narvik, Evenes, Gratangen, Harstad, Kvæfjord, Lødingen"),
    Stay("harstad", to: "2023-07-01", "Harstad, Kvæfjord, Lødingen"),
    Stay("innherred", "Levanger, Verdal, Inderøy, Steinkjer, Snåsa"),
    Stay("innherred", from: "2021-07-01", "Frosta"),
    Stay(
      "inss",
      "Kinn, Stad, Stryn, Bremanger, Fjaler, Askvoll, Hyllestad, Gulen, Høyanger, Vik, Sogndal, Luster, Årdal, Lærdal, Aurland"
    ),
    Stay("inss", from: "2021-06-01", "Sunnfjord"),
    Stay("marker-skiptvet-aremark", to: "2023-01-01", "Marker, Skiptvet, Aremark"),
    Stay("midt-finnmark", from: "2022-07-01", "Porsanger, Gamvik, Lebesby"),
    Stay("midt-vest-telemark", from: "2020-01-01", "Midt-Telemark, Nome, Seljord, Nissedal, Tokke, Vinje"),
    Stay("midt-vest-telemark", from: "2020-01-01", to: "2021-07-01", "Kviteseid"),
    Stay("narvik", to: "2023-07-01", "Narvik, Evenes, Gratangen"),
    Stay("nord-gudbrandsdal", "Skjåk, Lom, Vågå, Lesja, Dovre"),
    Stay("nord-gudbrandsdal", to: "2026-01-01", "Sel"),
    Stay("nri", "Aurskog-Høland, Enebakk, Nittedal"),
    Stay("nri", from: "2025-01-01", "Lørenskog, Rælingen"),
    Stay("nri", from: "2027-01-01", "Oslo"),
    Stay("orik", "Eidsvoll, Gjerdrum, Nannestad, Nes, Ullensaker"),
    Stay("orik", to: "2020-10-02", "Hurdal"),
    Stay("ringebu-sor-fron", "Ringebu, Sør-Fron"),
    Stay("ringebu-sor-fron", from: "2022-01-01", "Nord-Fron"),
    Stay("ringebu-sor-fron", from: "2026-01-01", "Sel"),
    Stay("ror", "Molde, Aukra, Rauma"),
    Stay("ror", from: "2021-01-01", "Vestnes"),
    Stay("ror", from: "2025-01-01", "Haram"),
    Stay("rsssr", "Stavanger, Sandnes, Randaberg"),
    Stay("rsssr", to: "2022-07-01", "Sola"),
    Stay(
      "sunnmore",
      "Ålesund, Sykkylven, Sula, Stranda, Fjord, Giske, Herøy, Hareid, Ulstein, Sande, Vanylven, Ørsta, Volda"),
    Stay("sunnmore", to: "2021-01-01", "Vestnes"),
    Stay("tromso", "Tromsø, Balsfjord"),
    Stay("tromso", to: "2023-05-01", "Karlsøy"),
    Stay("vaernes", "Stjørdal, Meråker, Selbu, Tydal"),
    Stay("vaernes", to: "2021-01-01", "Frosta"),
    Stay("vaernes", from: "2019-01-01", to: "2022-03-01", "Holtålen"),
    Stay("vvi", from: "2020-01-01", "Øvre Eiker, Modum, Lier"),
    Stay("vvi", from: "2021-01-01", "Drammen"),
  ]

  static let facts = [
    Fact("hallingdal-innkjop", "host", from: "2022-01-01", "3043"),
    Fact("hallingdal-innkjop", "staff", from: "2022-01-01", "2.0"),
    Fact("halogaland", "host", from: "2023-07-01", "1806"),
    Fact("inss", "host", to: "2022-01-01", "4602"),
    Fact("inss", "host", from: "2022-01-01", "4647"),
    Fact("inss", "staff", "4.0"),
    Fact("ringebu-sor-fron", "name", to: "2022-01-01", "Ringebu og Sør-Fron"),
    Fact("ringebu-sor-fron", "name", from: "2022-01-01", "Midt-Gudbrandsdal innkjøp"),
    Fact("vois", "staff", to: "2021-10-01", "3.0"),
    Fact("vois", "staff", from: "2021-10-01", "3.5"),
  ]

  /// The plans of each day: those of 2020 go on but for one, and one more came and went. Who was taken off
  /// one was in it on no day.
  static let plans = [
    Stay("midt-finnmark", to: "2022-07-01", "Porsanger, Gamvik, Lebesby"),
    Stay("ost-finnmark", "Berlevåg, Båtsfjord, Tana, Nesseby"),
    Stay("trondelag", ""),
    Stay("viken-vest-utvidelse", ""),
    Stay("ytre-follo", from: "2022-09-01", to: "2024-06-01", "Moss, Nordre Follo"),
  ]

  /// Who was a member on a day, by collaboration.
  static func members(on day: String) -> [String: [String]] { names(in: stays, on: day) }

  /// Who planned what on a day, by plan.
  static func planners(on day: String) -> [String: [String]] { names(in: plans, on: day) }

  private static func names(in stays: [Stay], on day: String) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for stay in stays where stay.from <= day && (stay.to.isEmpty || day < stay.to) {
      found[stay.collaboration, default: []] += stay.names.split(separator: ", ").map(String.init)
    }
    return found.mapValues { $0.sorted() }
  }
}
