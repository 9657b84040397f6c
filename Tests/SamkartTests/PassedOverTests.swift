import Testing

@Suite("What would be passed over")
struct PassedOverTests {
  @Test(
    "is refused, with what it is that does not go together",
    arguments: [
      (["help", "nosuch"], "there is no command 'nosuch'"), (["help", "register", "nosuch"], "'nosuch'"),
      (["map", "collaborations", "--encoding", "1252"], "of a table that is given"),
      (["table", "headline", "--sheet", "A"], "of a table that is given"),
      (["map", "collaborations", "--dpi", "100"], "--dpi is for PNG"),
      (["map", "collaborations", "--by", "day", "--days", "2019-01-01,2020-10-01", "--day", "2020-01-01"], "--day"),
      (["map", "relations", "--county", "46"], "lines between parties"),
    ])
  func passedOver(_ arguments: [String], _ word: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status != 0 && outcome.talk.contains(word), "\(arguments): \(outcome.talk)")
  }
}
