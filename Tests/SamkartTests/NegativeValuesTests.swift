import Testing

@testable import samkart

@Suite struct NegativeValuesTests {
  @Test(
    "a negative number belongs to the option before it",
    arguments: [
      (["quick", "--tolerance", "-5"], ["quick", "--tolerance=-5"]),
      (["--simplify", "-0.5", "a"], ["--simplify=-0.5", "a"]), (["a", "-5"], ["a", "-5"]),
      (["--out", "-"], ["--out", "-"]), (["--tolerance=1", "-5"], ["--tolerance=1", "-5"]),
      (["--breaks", "-100,0,100"], ["--breaks=-100,0,100"]),
      (["--", "--day", "-5"], ["--", "--day", "-5"]),
    ] as [([String], [String])])
  func bound(_ words: [String], _ expected: [String]) { #expect(withBoundNegatives(words) == expected) }
}
