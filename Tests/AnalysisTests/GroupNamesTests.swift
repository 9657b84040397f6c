import Testing

@testable import Analysis

private func column(_ name: String, _ values: [String]) -> NamedColumn { NamedColumn(name: name, values: values) }

private func names(_ columns: [NamedColumn]) -> GroupNames? {
  groupNames(forCodesIn: 0, of: columns) { $0.isEmpty || $0 == "-" }
}

@Test("names are put in order whether they begin with capitals or not, and no two are equal")
func orderWithoutCapitals() {
  let names = ["zoo", "Abbey", "abbey", "Zebra", "district 10", "District 2", "apple"]
  let sorted = names.sorted(by: precedesNaturally)
  #expect(sorted == ["Abbey", "abbey", "apple", "District 2", "district 10", "Zebra", "zoo"])
  #expect(names.reversed().sorted(by: precedesNaturally) == sorted)
}

@Test("codes of groups are called as the column says that has one name for each")
func namesOfCodes() {
  let codes = column("fa_kod", ["01", "06", "01", "-"])
  let places = column("kommun", ["Lund", "Halmstad", "Malmö", "Ö"])
  let regions = column("fa_namn", ["Malmö-Lund", "Halmstad", "Malmö-Lund", ""])
  #expect(
    names([codes, places, regions]) == GroupNames(column: "fa_namn", names: ["01": "Malmö-Lund", "06": "Halmstad"]))
  // A column with another beginning may have one value for each by chance.
  let others = column("lan", ["Skåne", "Halland", "Skåne", ""])
  #expect(names([codes, others, regions])?.column == "fa_namn" && names([codes, others]) == nil)
}

@Test(
  "no names are taken for groups that have some, for codes with two names, or from one name for two codes",
  arguments: [
    (["North", "South", "North"], ["A", "B", "A"]), (["1", "2", "1"], ["North", "South", "West"]),
    (["1", "2", "1"], ["North", "North", "North"]), (["1", "2", "1"], ["10", "20", "10"]),
    (["1", "2", "1"], ["North", "", "North"]), (["1", "1", "1"], ["North", "North", "North"]),
  ])
func noNames(_ codes: [String], _ others: [String]) {
  #expect(names([column("g", codes), column("g_name", others)]) == nil)
}

@Test(
  "headings of amounts are told from those of rates and other figures",
  arguments: [
    ("population", true), ("pop_est", true), ("antall ansatte", true), ("folketall 2020", true), ("Votes", true),
    ("population density", false), ("share_of_votes", false), ("median income", false), ("net", false), ("code", false),
  ])
func amounts(_ heading: String, _ isAmount: Bool) { #expect(isAmountHeading(heading) == isAmount) }

@Test(
  "shares are known by what they are called and how great they are",
  arguments: [
    ("share", [0, 0.4, 1], 1), ("andel_eldre", [12, 80], 100), ("Prosent med", [0.5, 99], 100),
    ("share", [-0.1, 0.4], nil), ("percent change", [12, 480], nil), ("shares sold", [0.1, 0.4], nil),
    ("snitt", [0.1, 0.4], nil), ("share", [], nil),
  ] as [(String, [Double], Double?)])
func shares(_ heading: String, _ values: [Double], _ whole: Double?) {
  #expect(wholeOfShares(heading, values) == whole)
  if !values.isEmpty { #expect(wholeOfShares(heading, values, areWritten: true) == 100) }
}
