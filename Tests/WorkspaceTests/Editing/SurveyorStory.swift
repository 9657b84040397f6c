import Register
import Workspace

/// Seven years of a surveyor's telephone notes, made up on the collaborations of Norway, and what is entered for each.
enum SurveyorStory {
  /// What is entered for a note.
  enum Entry {
    /// One or several edits, made together, on a day as it is known.
    case edit([WantedEdit], String)
    /// The day of an earlier note was wrong.
    case correct(note: Int, String)
    /// An earlier note was wrong.
    case takeBack(note: Int)
    /// A list that came by mail.
    case list(String, String)
  }

  /// In the order in which the telephone rang; the first is note 1.
  static let notes: [(said: String, entry: Entry)] = [
    ("Drammen is with VVI from the new year on", .edit([.join("Drammen", collaboration: "VVI")], "1.1.2021")),
    ("Frosta is not with Værnes any more", .edit([.leave("Frosta", collaboration: "vaernes")], "2021-01-01")),
    ("Vestnes goes over the fjord to ROR", .edit([.move("Vestnes", to: "ROR")], "2021-01-01")),
    (
      "Ringerike and Hole come to Hadeland at Easter",
      .edit([.join("Ringerike", collaboration: "hadeland"), .join("Hole", collaboration: "hadeland")], "1.4.2021")
    ),
    ("Sunnfjord has signed with INSS", .edit([.join("Sunnfjord", collaboration: "INSS")], "2021-06-01")),
    ("Frosta has found a place at Innherred", .edit([.join("Frosta", collaboration: "innherred")], "2021-07-01")),
    (
      "the office at Bø says that Kviteseid went out at the new year",
      .edit([.leave("Kviteseid", collaboration: "midt-vest-telemark")], "2021-01-01")
    ),
    (
      "Kviteseid says half a year later, and has the minutes",
      .edit(
        [.disputeDay("Kviteseid", collaboration: "midt-vest-telemark", isEnd: true, counts: true)], "2021-07-01")
    ),
    (
      "Drammen thinks that it was March; VVI has the contract",
      .edit([.disputeDay("Drammen", collaboration: "VVI", isEnd: false, counts: false)], "2021-03-01")
    ),
    ("VOIS has hired half a buyer", .edit([.change("VOIS", facts { $0.fullTimeEquivalents = 3.5 })], "2021-10-01")),
    (
      "Nord-Fron takes part in everything now, so they are called Midt-Gudbrandsdal, MGI for short",
      .edit(
        [
          .changeRole("Nord-Fron", collaboration: "ringebu-sor-fron", to: .member),
          .change(
            "ringebu-sor-fron",
            facts {
              $0.name = LineOfText("Midt-Gudbrandsdal innkjøp")
              $0.shortName = LineOfText("MGI")
            }),
        ], "2022-01-01")
    ),
    (
      "the office of INSS moves to Førde",
      .edit([.change("INSS", facts { $0.host = .known("Sunnfjord") })], "2022-01-01")
    ),
    ("Sola leaves the four at the new year", .edit([.leave("Sola", collaboration: "rsssr")], "2022-01-01")),
    ("Bamble leaves GKI, somebody has heard", .edit([.leave("Bamble", collaboration: "GKI")], "2022-01-01")),
    (
      "five in Hallingdal begin together, with two buyers at Ål",
      .edit(
        [
          .add(
            id: "hallingdal-innkjop", members: ["Flå", "Nesbyen", "Gol", "Hemsedal", "Ål"],
            facts {
              $0.name = LineOfText("Hallingdal innkjøp")
              $0.host = .known("Ål")
              $0.fullTimeEquivalents = 2
              $0.isFormalised = true
            })
        ], "2022-01-01")
    ),
    ("Holtålen went out some time in spring", .edit([.leave("Holtålen", collaboration: "vaernes")], "våren 2022")),
    ("Nordkapp does not plan with the others", .edit([.withdraw(["Nordkapp"], plan: "midt-finnmark")], "2022-05-01")),
    ("Sola stayed until the summer", .correct(note: 13, "2022-07-01")),
    (
      "the three of Midt-Finnmark have signed",
      .edit([.realise(plan: "midt-finnmark", facts { $0.isFormalised = true })], "2022-07-01")
    ),
    ("Hol follows its neighbours in August", .edit([.join("Hol", collaboration: "hallingdal-innkjop")], "august 2022")),
    ("Bamble has never thought of leaving", .takeBack(note: 14)),
    (
      "Moss and Nordre Follo plan something since the autumn",
      .edit(
        [
          .plan(
            id: "ytre-follo", municipalities: ["Moss", "Nordre Follo"], name: LineOfText("Ytre Follo"),
            since: .season(.autumn, year: 2022))
        ], "2022-09-01")
    ),
    (
      "Hurdal is long gone from ØRIK, nobody knows since when",
      .edit([.leave("Hurdal", collaboration: "orik")], "after 2020-10-01")
    ),
    ("the three of Marker give up", .edit([.end("marker-skiptvet-aremark")], "2023-01-01")),
    (
      "two of them go to Fredrikstad, Skiptvet does not",
      .edit(
        [
          .join("Marker", collaboration: "fredrikstad-hvaler"), .join("Aremark", collaboration: "fredrikstad-hvaler"),
        ], "2023-01-01")
    ),
    ("Karlsøy went out in May", .edit([.leave("Karlsøy", collaboration: "tromso")], "mai 2023")),
    (
      "Narvik and Harstad are one",
      .edit(
        [
          .mergeCollaborations(
            ["narvik", "harstad"], into: "halogaland",
            facts {
              $0.name = LineOfText("Hålogaland")
              $0.host = .known("Narvik")
              $0.isFormalised = true
            })
        ], "2023-07-01")
    ),
    (
      "Haram is itself again; Ålesund goes on where it was",
      .edit(
        [.territory(["Ålesund"], into: [WantedPart("1508", places: ["Sunnmøre"]), WantedPart("Haram", places: [])])],
        "2024-01-01")
    ),
    (
      "Våler, the one in Østfold, goes with Fredrikstad; nothing comes of Ytre Follo",
      .edit(
        [.join("Våler", collaboration: "fredrikstad-hvaler", county: "Østfold"), .drop(plan: "ytre-follo")],
        "2024-06-01")
    ),
    ("a list from NRI with two new ones", .list("Samarbeid;Kommune\nNRI;Lørenskog\nNRI;Rælingen\n", "2025-01-01")),
    ("Haram goes with Molde", .edit([.join("Haram", collaboration: "ROR")], "2025-01-01")),
    ("Sel has moved down the valley to MGI", .edit([.move("Sel", to: "MGI")], "2026-01-01")),
    ("Oslo comes to NRI", .edit([.join("Oslo", collaboration: "NRI")], "2027-01-01")),
  ]

  private static func facts(_ say: (inout CollaborationFacts) -> Void) -> CollaborationFacts {
    var facts = CollaborationFacts()
    say(&facts)
    return facts
  }
}
