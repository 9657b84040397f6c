import Register
import TestSupport

/// Registers of chance over twelve municipalities and four collaborations, the same for a seed.
struct RandomRegister {
  static let territory = Territory(
    municipalities: (1...12).map { number in
      Municipality(
        code: code(number), name: "M\(number)", officialName: "M\(number)", county: "01", population: number * 100,
        areaInSquareKilometres: Double(number))
    })

  let register: Register

  init(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    func day() -> Day { Day(year: .random(in: 2000...2020, using: &chance), month: 1, day: 1)! }
    let collaborations = (1...4).map { number -> Collaboration in
      let founding: Founding =
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: .unknown
        case 1: .year(.random(in: 2000...2015, using: &chance))
        default: .day(day())
        }
      return Collaboration(
        id: "c\(number)", number: number, name: "C\(number)", founding: founding,
        end: Int.random(in: 0..<4, using: &chance) == 0 ? Day(year: 2018, month: 6, day: 1) : nil)
    }
    let memberships = (0..<30).compactMap { _ -> Membership? in
      let start = Int.random(in: 0..<3, using: &chance) == 0 ? nil : day()
      let end = Int.random(in: 0..<2, using: &chance) == 0 ? nil : day()
      let isYear = Bool.random(using: &chance)
      guard let period = Period(start: start, end: end, startPrecision: isYear ? .year : .day) else { return nil }
      return Membership(
        collaboration: "c\(Int.random(in: 1...4, using: &chance))",
        municipality: RandomRegister.code(.random(in: 1...12, using: &chance)), party: "",
        role: Int.random(in: 0..<5, using: &chance) == 0 ? .owner : .member, period: period)
    }
    register = Register(collaborations: collaborations, memberships: memberships)
  }

  static func code(_ number: Int) -> MunicipalityCode {
    MunicipalityCode(number < 10 ? "010\(number)" : "01\(number)")!
  }
}
