import DataPackage
import Register
import TestSupport
import Testing

struct HostileDataTests {
  @Test("Damaged files are read or refused with a place, never a crash")
  func damaged() {
    var random = SplitMix64(seed: 11)
    let sound = Fixture.files(replacing: [
      "code-changes": "day,old_code,old_name,new_code,new_name,kind\n2020-01-01,1102,Sandnes,1103,Stavanger,merge\n",
      "travel-to-work-areas": "code,name,centres\n1,Oslo,0301;1103\n",
    ])
    let pieces = [
      "\"", ",", "\n", ";", "9999999999999", "-", "..", "1e300", "\u{0}", "å", "0301", "", "{", "]", "null",
    ]
    var refused = 0
    for _ in 0..<600 {
      var files = sound
      for name in sound.keys.sorted() where Int.random(in: 0..<3, using: &random) == 0 {
        var bytes = sound[name] ?? []
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
        bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
        files[name] = bytes
      }
      do {
        let dataSet = try Fixture.dataSet(files)
        let contents = try dataSet.contents(of: .all)
        _ = problems(in: contents.territory)
        _ = RegisterAudit(contents.register, territory: contents.territory, on: dataSet.settings.day).problems()
      } catch {
        refused += 1
        #expect("\(error)".contains(": "))
      }
    }
    #expect(refused > 100)
  }
}
