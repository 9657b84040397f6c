import Analysis
import Register
import Testing

/// The matrix against sums over the plain list of flows.
@Suite struct CommutingMatrixTests {
  @Test("sums over random groups equal sums over the list")
  func againstTheList() {
    var generator = PlainCongruence(seed: 7)
    for _ in 0..<50 {
      let codes = (0..<12).map { MunicipalityCode("m\($0)")! }
      let flows = (0..<60).map { _ in
        CommutingFlow(
          residence: codes[generator.next(below: 12)], workplace: codes[generator.next(below: 12)],
          employed: generator.next(below: 30) - 2)
      }
      let group = Set(codes.filter { _ in generator.next(below: 2) == 0 })
      let matrix = CommutingMatrix(flows)
      let real = flows.filter { $0.employed > 0 }
      let balance = matrix.balance(of: group)
      func sum(_ isCounted: (CommutingFlow) -> Bool) -> Int { real.filter(isCounted).reduce(0) { $0 + $1.employed } }
      #expect(balance.employedResidents == sum { group.contains($0.residence) })
      #expect(balance.jobs == sum { group.contains($0.workplace) })
      #expect(balance.inside == sum { group.contains($0.residence) && group.contains($0.workplace) })
      for a in codes {
        #expect(matrix.employedResidents(of: a) == sum { $0.residence == a })
        #expect(matrix.jobs(in: a) == sum { $0.workplace == a })
        for b in codes {
          #expect(
            matrix.employed(livingIn: a, workingIn: b) == sum { $0.residence == a && $0.workplace == b })
        }
      }
      let pulls = codes.filter { !group.contains($0) }.map { place in
        sum { group.contains($0.residence) && $0.workplace == place }
      }
      #expect(balance.strongestPull?.employed ?? 0 == pulls.max() ?? 0)
      #expect(CommutingMatrix(flows.reversed()) == matrix)
    }
  }

  @Test("no flows, and a municipality that nobody has heard of")
  func nothing() {
    let matrix = CommutingMatrix([])
    #expect(matrix.isEmpty)
    #expect(matrix.balance(of: [MunicipalityCode("x")!]) == CommutingBalance())
    #expect(matrix.jobs(in: MunicipalityCode("x")!) == 0)
  }

  @Test("of two places that pull as much the lower code is named")
  func tie() {
    let world = DrawnWorld(drawing: "ABC", commuting: [("A", "C", 5), ("A", "B", 5)])
    #expect(CommutingMatrix(world.flows).balance(of: [DrawnWorld.code("A")]).strongestPull?.municipality.text == "B")
  }
}

/// Numbers that look random and are the same every time.
private struct PlainCongruence {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
