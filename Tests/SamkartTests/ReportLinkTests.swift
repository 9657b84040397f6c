import Foundation
import Testing

@Suite("The pages of a report")
struct ReportLinkTests {
  /// A report with the pages it has by path, and what each leads to.
  private static func pages(_ arguments: [String]) throws -> (names: Set<String>, pages: [String: String]) {
    let scratch = try ScratchFolder()
    let outcome = try Program.run(["report", "--out", scratch.url.path] + arguments)
    #expect(outcome.status == 0, "\(outcome.talk)")
    let names = try scratch.listing()
    var pages: [String: String] = [:]
    for name in names where name.hasSuffix(".html") {
      pages[name] = try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
    }
    return (Set(names), pages)
  }

  private static func attributes(_ name: String, in page: String) -> [String] {
    page.components(separatedBy: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// The path that a link means, seen from a page.
  private static func resolved(_ link: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  @Test(
    "lead only to what is there, in the country and in one of its own",
    arguments: [[], ["--lang", "en"], ["--data", "Tests/Fixtures/estuary"]])
  func links(_ arguments: [String]) throws {
    let (names, pages) = try Self.pages(arguments)
    #expect(names.contains { $0.hasPrefix("collaborations/") && $0.hasSuffix(".html") })
    var ids: [String: Set<String>] = [:]
    for (name, page) in pages {
      let own = Self.attributes("id", in: page)
      #expect(Set(own).count == own.count, "an id stands twice in \(name)")
      ids[name] = Set(own)
    }
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      for link in Self.attributes("href", in: page) + Self.attributes("src", in: page)
      where !link.hasPrefix("https://") && !link.hasPrefix("data:") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let file = parts[0].isEmpty ? name : Self.resolved(parts[0], from: name)
        #expect(names.contains(file), "\(name): \(link)")
        if parts.count > 1 { #expect(ids[file]?.contains(parts[1]) == true, "\(name): \(link)") }
      }
    }
  }

  @Test("are one for each collaboration and county, each with a way back, and led to from the report")
  func parts() throws {
    let (names, pages) = try Self.pages([])
    let report = try #require(pages["report.html"])
    for (folder, count) in [("collaborations", 36), ("counties", 11)] {
      let own = names.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".html") }.sorted()
      #expect(own.count == count)
      for name in own {
        #expect(report.contains("href=\"\(name)\""), "\(name)")
        #expect(names.contains(String(name.dropLast(4)) + "svg"), "\(name)")
        let page = try #require(pages[name])
        #expect(
          page.contains("href=\"../report.html\"") && page.contains("rel=\"next\"") || page.contains("rel=\"prev\""))
        #expect(page.components(separatedBy: "<h1>").count == 2)
        #expect(page.contains("1.10.2020"), "\(name) says no day")
      }
    }
    // Who is beside Nedre Romerike, and what it is asked about, stands on its page.
    let romerike = try #require(pages["collaborations/nri.html"])
    for text in ["Lillestrøm", "href=\"../collaborations/orik.html\"", "id=\"findings-residual-or-counterweight\""] {
      #expect(romerike.contains(text), "\(text)")
    }
  }
}
