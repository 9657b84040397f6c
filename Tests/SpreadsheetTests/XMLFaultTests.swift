import Testing
import XMLReading

@Suite struct XMLFaultTests {
  /// Remembers what it is told.
  private final class Told: XMLListener {
    var (starts, faults, texts) = (0, [String](), [String]())
    func start(_ tag: borrowing XMLTag) { starts += 1 }
    func end() {}
    func characters(_ text: String) { texts.append(text) }
    func instruction(_ target: String, line: Int) {}
    func documentType(_ name: String, line: Int) -> Bool { true }
    func entity(_ name: String, content: String?, line: Int) -> Bool { true }
    func fault(_ reason: String, line: Int) { faults.append(reason) }
  }

  @Test(
    "a document ends at its first fault, however many follow",
    arguments: [
      "<a>" + String(repeating: "<", count: 5_000),
      "<a>" + String(repeating: "<p:b/>", count: 5_000) + "</a>",
      "<a>" + String(repeating: "&no;", count: 5_000) + "</a>",
      "<a>" + String(repeating: "<b c='1' c='2'/>", count: 5_000) + "</a>",
    ])
  func oneFault(_ document: String) {
    let told = Told()
    parseXML(Array(document.utf8), tell: told)
    #expect(told.faults.count == 1, "\(told.faults.prefix(2))")
    #expect(told.starts <= 2)
  }

  @Test("a document without a fault is told to its end")
  func whole() {
    let told = Told()
    parseXML(Array(("<a>" + String(repeating: "<b>x</b>", count: 500) + "</a>").utf8), tell: told)
    #expect(told.faults == [] && told.starts == 501 && told.texts.joined().count == 500)
  }
}
