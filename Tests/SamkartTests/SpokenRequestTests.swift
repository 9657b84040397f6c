import Testing

@Suite("Why something cannot be had, in bokmål")
struct SpokenRequestTests {
  @Test(
    "A refusal is in the language that was asked for, nouns and all",
    arguments: [
      (["map", "collaborations", "--frame", "nowhere"], "utsnittet «nowhere» finnes ikke; det finnes"),
      (["map", "relations", "--by", "county"], "Kartet relations har ingen liten form for --by; disse har det:"),
      (["map", "participation", "--by", "county"], "Kartet participation er likt i hver del"),
      (["map", "fit", "--by", "day"], "--by day trenger --days med to eller flere ulike dager."),
      (["map", "fit", "--by", "proposal"], "--by proposal trenger --proposals FIL."),
      (
        ["map", "fit", "--by", "county", "--county", "46"], "--by viser flere kart; --county og --frame går ikke sammen"
      ),
      (["findings", "--county", "99"], "fylke «99» finnes ikke; det finnes 03 Oslo"),
      (["map", "choropleth", "--value", "nothing"], "kolonnen «nothing» finnes ikke; det finnes population"),
    ])
  func refused(_ arguments: [String], _ sentence: String) throws {
    let outcome = try Program.run(arguments + ["--lang", "nb"])
    #expect(outcome.status != 0 && outcome.talk.contains(sentence), "\(outcome.talk)")
  }
}
