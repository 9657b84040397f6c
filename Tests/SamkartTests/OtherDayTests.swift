import Foundation
import Testing

/// Every command answers as of the day that it is asked for.
@Suite("Other days")
struct OtherDayTests {
  private func members(_ day: String) throws -> (members: [String], talk: String) {
    let outcome = try Program.run(["table", "members", "--day", day, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.talk)")
    let rows = try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]]
    return (
      try #require(rows).filter { $0["role"] as? String == "member" }.compactMap { row in
        guard let collaboration = row["collaboration"] as? String, let code = row["municipality"] as? String else {
          return nil
        }
        return "\(collaboration) \(code)"
      }, outcome.talk
    )
  }

  @Test("Texts and sources of the data set's own day do not stand for another")
  func texts() throws {
    let own = try Program.run(["map", "collaborations"]).text
    let later = try Program.run(["map", "collaborations", "--day", "2021-06-01"]).text
    #expect(own.contains("mye av nord") && !own.contains("Per 1.10.2020: 12"))
    #expect(!later.contains("mye av nord") && later.contains("Per 1.10.2020: 12"))
    let line = "(register 1.10.2020)", since = "Det som er endret i samarbeidene etter 1.10.2020, er ført inn siden."
    for (day, isLater) in [("2020-10-01", false), ("2021-06-01", true), ("2019-06-01", false)] {
      let table = try Program.run(["table", "collaborations", "--format", "text", "--day", day]).text
      #expect(table.contains(line) && table.contains(since) == isLater, "\(day)")
    }
  }

  @Test("Members of the last day of 2019 have the numbers of 2020, and what is not known is said")
  func lastDayOf2019() throws {
    let (members, talk) = try members("2019-12-31")
    #expect(members.contains("inss 4636") && members.contains("inss 4650"))
    #expect(!members.contains { $0.hasPrefix("vvi") || $0.hasPrefix("midt-vest-telemark") })
    #expect(talk.contains("Granvin (1234), member of hardanger until 2020-01-01, is not counted"))
    #expect(talk.contains("235 memberships have no recorded start: known from"))
    #expect(talk.contains("nobody has recorded who was in BTV"))
    #expect(talk.contains("on 2019-12-31: those counted as outside may have been"))
  }

  @Test("Whatever tells of outsiders says what that means on a day whose members nobody has recorded")
  func outsidersOfAnEarlierDay() throws {
    let note = "Hvem som var med i BTV-samarbeidet, er ikke registrert."
    for command in [
      ["findings"], ["candidates", "0301"], ["table", "headline", "--format", "text"],
      ["table", "outsiders", "--format", "md"],
    ] {
      let earlier = try Program.run(command + ["--day", "2019-12-31", "--quiet"]).text
      #expect(earlier.components(separatedBy: note).count == 2, "\(command)")
      #expect(try !Program.run(command).text.contains("er ikke registrert"), "\(command)")
    }
  }

  @Test("The table of members says who of them is not counted")
  func notCounted() throws {
    let text = try Program.run(["table", "members", "--day", "2019-12-31", "--format", "text", "--quiet"]).text
    #expect(text.contains("Ikke telt med, fordi datasettet ikke har kommunen for seg: Granvin."))
    #expect(try !Program.run(["table", "members", "--format", "text"]).text.contains("Ikke telt med"))
  }

  @Test("The register's own day has its 246 members, and says nothing")
  func ownDay() throws {
    let (members, talk) = try members("2020-10-01")
    #expect(members.count == 246 && !members.contains("inss 4636") && talk.isEmpty)
  }

  @Test("A start that is known to the year is shown as the year")
  func year() throws {
    let outcome = try Program.run(["table", "members", "--format", "csv"])
    #expect(outcome.text.contains("vaernes,5026,Holtålen,member,2019,\n"))
  }

  @Test(
    "Commands answer as of the day",
    arguments: [
      (["table", "headline", "--format", "csv"], "members,Kommuner som er medlemmer,238"),
      (["findings", "--kind", "regional-scale"], "31.12.2019"),
      (["candidates", "Lier"], "Lier: samarbeid å bli med i per 31.12.2019"),
      (["table", "events", "--format", "csv"], "innherred,,2019,founded"),
    ])
  func commands(_ arguments: [String], _ answer: String) throws {
    let outcome = try Program.run(arguments + ["--day", "2019-12-31", "--quiet"])
    #expect(outcome.status == 0 && outcome.text.contains(answer), "\(outcome.text.prefix(2000))")
  }
}
