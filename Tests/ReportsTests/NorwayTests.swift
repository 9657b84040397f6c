import Analysis
import Reports
import Testing

/// The numbers of the report of 2021, recomputed from the data set.
@Suite("Norway on 1 October 2020")
struct NorwayTests {
  @Test(
    "headline figures",
    arguments: [
      ("collaborations", 36, nil, nil), ("members", 246, nil, nil), ("municipalities", 356, nil, nil),
      ("participation", 246.0 / 356, 246, 356), ("outsiders", 110, nil, nil),
      ("outsider_share", 110.0 / 356, 110, 356), ("outsider_population", 2_162_845, nil, nil),
      ("outsider_population_share", 2_162_845.0 / 5_367_580, 2_162_845, 5_367_580),
      ("participation_population", 3_204_735.0 / 5_367_580, 3_204_735, 5_367_580),
      ("member_population", 3_204_735, nil, nil), ("fte", 173, nil, nil), ("fte_collaborations", 34, nil, nil),
      ("mean_members", 246.0 / 36, 246, 36), ("mean_population", 3_204_735.0 / 36, 3_204_735, 36),
      ("mean_fte", 173.0 / 34, 173, 34), ("fte_2_or_more", 27.0 / 34, 27, 34),
      ("smallest_population", 7_511, nil, nil), ("largest_population", 454_872, nil, nil),
      ("labour_market_members", 160.0 / 246, 160, 246),
      ("labour_market_population", 2_171_630.0 / 5_367_580, 2_171_630, 5_367_580),
      ("regional_collaborations", 5, nil, nil), ("regional_members", 86.0 / 246, 86, 246),
      ("regional_municipalities", 86.0 / 356, 86, 356),
      ("regional_population", 1_033_105.0 / 5_367_580, 1_033_105, 5_367_580), ("large_outsiders", 8, nil, nil),
    ] as [(String, Double, Double?, Double?)])
  func headline(_ id: String, _ value: Double, _ numerator: Double?, _ denominator: Double?) throws {
    let figure = try #require(HeadlineFigure.all.first { $0.id == id })
    let computed = figure.value(HeadlineBasis(try Norway.snapshot()))
    #expect(computed.value == value)
    #expect(computed.numerator == numerator)
    #expect(computed.denominator == denominator)
  }

  @Test("areas, and the names that the headline figures belong to")
  func names() throws {
    let snapshot = try Norway.snapshot()
    let basis = HeadlineBasis(snapshot)
    #expect(rounded(snapshot.allMembers.areaInSquareKilometres, toNearest: 1) == 202_056)
    #expect(snapshot.participation.whole.areaInSquareKilometres == 323_808.79)
    #expect(basis.smallest?.collaboration.id == "ringebu-sor-fron")
    #expect(basis.largest?.collaboration.id == "bergen")
    #expect(Set(basis.regional.map(\.collaboration.id)) == ["siis", "inss", "abakus", "agder-ofa", "bergen"])
    #expect(
      basis.largeOutsiders.map(\.name) == [
        "Oslo", "Trondheim", "Bærum", "Drammen", "Asker", "Lillestrøm", "Nordre Follo", "Sarpsborg",
      ])
  }

  @Test("Table 3-1: participation per county, falling")
  func byCounty() throws {
    let rows = participationByCounty(in: try Norway.snapshot()).map {
      "\($0.county.name) \($0.participation.members.municipalities)/\($0.participation.whole.municipalities)"
    }
    #expect(
      rows == [
        "Møre og Romsdal 26/26", "Agder 25/25", "Innlandet 45/46", "Vestfold og Telemark 22/23", "Vestland 39/43",
        "Nordland 24/41", "Viken 28/51", "Rogaland 12/23", "Trøndelag 13/38", "Troms og Finnmark 12/39", "Oslo 0/1",
      ])
    let printed = try table("participation-by-county")
    for share in ["100", "98", "96", "91", "59", "55", "52", "34", "31", "0", "69"] {
      #expect(printed.contains("  \(share)\u{A0}%") || printed.contains(" \(share)\u{A0}%"), "\(share)")
    }
  }

  @Test("Table 3-2: participation per size class")
  func bySize() throws {
    let lines = try table("participation-by-size").split(separator: "\n").map {
      $0.split(separator: "  ", omittingEmptySubsequences: true).map { cell in cell.drop { $0 == " " } }
        .joined(separator: "|")
    }
    for line in [
      "Under 1 000|21|9|43 %", "1 000–2 999|107|73|68 %", "3 000–4 999|46|32|70 %", "5 000–9 999|69|51|74 %",
      "10 000–19 999|51|34|67 %", "20 000–49 999|43|36|84 %", "50 000 og mer|19|11|58 %", "Hele landet|356|246|69 %",
    ] {
      #expect(lines.contains(line.replacingSpaces), "\(line)")
    }
  }

  @Test("Table 3-3: members, population and area equal the published ones in 36 of 36 rows")
  func collaborations() throws {
    let rows = comparedWithPublished(try Norway.snapshot().collaborationFigures)
    for measure in PublishedComparison.Measure.allCases {
      #expect(rows.filter { $0.measure == measure && $0.agrees }.count == 36, "\(measure)")
    }
  }

  @Test("Table 3-3: ten counties by name, ending in the printed totals, with the note on their sums")
  func totals() throws {
    let table = try #require(TableTheme.named("collaborations")).table(try Norway.input())
    #expect(
      table.groups.map(\.heading) == [
        "Agder", "Innlandet", "Møre og Romsdal", "Nordland", "Rogaland", "Troms og Finnmark", "Trøndelag",
        "Vestfold og Telemark", "Vestland", "Viken",
      ])
    let text = text(table)
    #expect(text.contains("1  Offentlig Fellesinnkjøp på Agder (OFA)"))
    #expect(text.contains("307\u{A0}000"))
    #expect(text.contains("16\u{A0}400"))
    #expect(text.contains("3\u{A0}205\u{A0}000      202\u{A0}100      173"))
    #expect(table.notes.contains { $0.contains("gir 3\u{A0}207\u{A0}000") && $0.contains("er 3\u{A0}205\u{A0}000.") })
    #expect(table.notes.contains { $0.contains("gir 202\u{A0}500") && $0.contains("er 202\u{A0}100.") })
  }

  @Test("seven collaborations cross a county border, and each county's members are counted where they lie")
  func counties() throws {
    let snapshot = try Norway.snapshot()
    #expect(snapshot.collaborations.filter { countiesOfMembers(of: $0.id, in: snapshot).count > 1 }.count == 7)
    let nordland = try #require(countiesOfMembers(of: "siis", in: snapshot).first)
    #expect((nordland.members, nordland.municipalities, nordland.membersOfAny) == (21, 41, 24))
    let split = ["nii", "ror", "sunnmore"].map { id in
      countiesOfMembers(of: id, in: snapshot).first { $0.county.code == "15" }?.members
    }
    #expect(split == [9, 3, 14])
    #expect(countiesOfMembers(of: "agder-ofa", in: snapshot).map(\.members) == [25])
  }

  @Test("Table B-1: 246 members and 14 others, who come after the members of their collaboration")
  func members() throws {
    let table = try #require(TableTheme.named("members")).table(try Norway.input())
    let roles = table.groups.map { group in group.rows.map { $0[3].value } }
    let isMember = roles.map { $0.map { $0 == Cell.named("member", "medlem").value } }
    #expect(isMember.joined().count { $0 } == 246)
    #expect(isMember.joined().count { !$0 } == 14)
    #expect(isMember.allSatisfy { row in !zip(row, row.dropFirst()).contains { !$0 && $1 } })
  }

  @Test("the report opens with the figures that the report of 2021 has, in every language")
  func report() throws {
    let nb = reportMarkdown(try Norway.input(.nb)).filter { $0 != "\u{A0}" }
    #expect(nb.contains("- **69%** av kommunene er medlemmer (246 av 356)"))
    #expect(nb.contains("- **60%** av innbyggerne bor i medlemskommunene (3204735 av 5367580)"))
    #expect(nb.contains("- **36** innkjøpssamarbeid (6,8 medlemmer i snitt)"))
    #expect(nb.contains("- **173** årsverk (oppgitt for 34 av 36)"))
    #expect(nb.contains("Medlemmer: 36 av 36 trykte tall stemmer"))
    #expect(reportMarkdown(try Norway.input(.nn)).contains("av kommunane er medlemer (246 av 356)"))
    #expect(reportMarkdown(try Norway.input(.en)).contains("- **69%** of the municipalities are members (246 of 356)"))
    for language in Language.all {
      #expect(FigureReference.collaborations(try Norway.input(language)).alternative.count <= 150)
    }
  }

  private func table(_ id: String) throws -> String {
    text(try #require(TableTheme.named(id)).table(try Norway.input()))
  }
}

extension String {
  /// The text with a no-break space wherever the formatter puts one: between digits and before the percent sign.
  fileprivate var replacingSpaces: String {
    let characters = Array(self)
    return String(
      characters.enumerated().map { place, character in
        guard character == " ", place > 0, place + 1 < characters.count else { return character }
        let isInNumber =
          characters[place - 1].isNumber && (characters[place + 1].isNumber || characters[place + 1] == "%")
        return isInNumber ? "\u{A0}" : character
      })
  }
}
