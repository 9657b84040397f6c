import Foundation
import Testing

@Suite("Maps as PNG and PDF", .enabled(if: Renderer.isThere, "rsvg-convert (librsvg2-bin) is not installed"))
struct RenderingTests {
  @Test("A PNG has the drawing's millimetres in pixels, and says so", arguments: [72, 150, 300])
  func pngSize(_ dpi: Int) throws {
    let picture = try Picture(Program.run(["map", "collaborations", "--format", "png", "--dpi", "\(dpi)"]).output)
    for (pixels, millimetres) in zip(picture.size, [170.0, 247.0]) {
      let wanted = millimetres * Double(dpi) / 25.4
      #expect(abs(Double(pixels) - wanted) <= 1, "\(pixels) pixels")
    }
    let perMetre = Int((Double(dpi) / 0.0254).rounded())
    #expect(picture.pixelsPerMetre == [perMetre, perMetre])
  }

  @Test("Without --dpi a PNG has 300, and the ending of the file's name tells the format", arguments: ["png", "PNG"])
  func ending(_ ending: String) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "map.\(ending)")
    let outcome = try Program.run(["map", "collaborations", "--out", file.path])
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.talk)")
    #expect(try Picture(Data(contentsOf: file)).size[0] == 2008)
  }

  @Test("A PNG and a PDF are the same bytes twice, whatever the locale", arguments: ["png", "pdf"])
  func sameBytes(_ format: String) throws {
    let arguments = ["map", "collaborations", "--format", format] + (format == "png" ? ["--dpi", "72"] : [])
    let first = try Program.run(arguments)
    // A second passes, which would be told in a page that says when it was made.
    sleep(1)
    let second = try Program.run(arguments, environment: ["LC_ALL": "nb_NO.UTF-8", "TZ": "Pacific/Auckland"])
    #expect(first.status == 0 && first.output == second.output, "\(first.talk)")
    let signature = format == "pdf" ? Data("%PDF".utf8) : Data([0x89, 0x50, 0x4E, 0x47])
    #expect(first.output.starts(with: signature))
  }

  @Test("A page has the drawing's size, 72 points to the inch")
  func pageSize() throws {
    let text = String(decoding: try Program.run(["map", "collaborations", "--format", "pdf"]).output, as: UTF8.self)
    let box = try #require(text.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
    let size = [box.1, box.2].map { (Double($0) ?? 0) * 25.4 / 72 }
    #expect(size.map { $0.rounded() } == [170, 247])
  }
}

@Suite("Every map by librsvg", .enabled(if: Renderer.isThere, "rsvg-convert (librsvg2-bin) is not installed"))
struct RenderedMapTests {
  @Test(
    "A map is drawn at its size, in print and for the web, and is not blank",
    arguments: ["collaborations", "participation", "fit", "findings"], ["report", "web"])
  func drawn(_ map: String, _ profile: String) throws {
    let drawing = try Program.run(["map", map, "--profile", profile])
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "map.svg")
    try drawing.output.write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let png = scratch.url.appending(path: "map.png")
    process.arguments = ["rsvg-convert", "--dpi-x", "50", "--dpi-y", "50", "--output", png.path, file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let picture = try Data(contentsOf: png)
    #expect(try Picture(picture).size[0] == 335)
    // A page without a map, of this size, takes some 2 KB.
    #expect(picture.count > 40_000)
  }
}

@Suite("Maps by another program")
struct RendererTests {
  @Test("Where rsvg-convert is not installed, one sentence names its package, and nothing is written")
  func missing() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "map.pdf")
    for path in ["", scratch.url.path] {
      let outcome = try Program.run(["map", "collaborations", "--out", file.path], environment: ["PATH": path])
      #expect(outcome.status == 2)
      #expect(outcome.talk.contains("librsvg2-bin"), "\(outcome.talk)")
      #expect(try scratch.listing().isEmpty)
    }
  }

  @Test(
    "Whatever the other program does, the program ends with 2 and one sentence",
    arguments: [
      // Reads nothing: what is written to it is lost.
      ("exit 3", "ended with 3"),
      ("echo 'no such font' >&2; exit 1", "ended with 1: no such font"),
      // Talks more than a pipe holds before it reads.
      ("i=0; while [ $i -lt 20000 ]; do echo 'words and words' >&2; i=$((i+1)); done; cat >/dev/null", "ended with 0"),
      ("kill -9 $$", "signal"),
    ])
  func failing(_ script: String, _ reason: String) throws {
    let scratch = try ScratchFolder()
    let program = scratch.url.appending(path: "rsvg-convert")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let outcome = try Program.run(
      ["map", "collaborations", "--format", "png"],
      environment: ["PATH": "\(scratch.url.path):/usr/bin:/bin"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk.contains(reason), "\(outcome.talk.prefix(200))")
    #expect(outcome.talk.split(separator: "\n").count == 1)
  }

  @Test(
    "What contradicts itself is wrong usage",
    arguments: [
      ["--out", "map.jpg"], ["--out", "map.svg", "--format", "png"], ["--dpi", "0"], ["--dpi", "1000000"],
      ["--format", "gif"],
    ])
  func wrongUsage(_ options: [String]) throws {
    #expect(try Program.run(["map", "collaborations"] + options).status == 64)
  }
}

/// Whether the program that makes pictures is on this machine.
enum Renderer {
  static let isThere = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/rsvg-convert")
  }
}

/// What a PNG says of itself before its pixels.
private struct Picture {
  var size: [Int] = []
  var pixelsPerMetre: [Int] = []

  init(_ data: Data) throws {
    let bytes = [UInt8](data)
    try #require(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    func number(_ place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    var place = 8
    while place + 8 <= bytes.count {
      let content = place + 8
      switch String(decoding: bytes[(place + 4)..<content], as: UTF8.self) {
      case "IHDR": size = [number(content), number(content + 4)]
      case "pHYs": pixelsPerMetre = [number(content), number(content + 4)]
      default: break
      }
      place = content + number(place) + 4
    }
    // The chunks end where the file does.
    try #require(place == bytes.count)
  }
}

@Suite("Maps for pages on the web")
struct WebMapTests {
  @Test("The national map for the web is well-formed, with a stop for each collaboration, and under 700 KB")
  func national() throws {
    let outcome = try Program.run(["map", "collaborations", "--profile", "web"])
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(XMLDocumentCheck().isWellFormed(outcome.output))
    #expect(outcome.output.count < 700_000)
    #expect(outcome.text.components(separatedBy: "tabindex=\"0\"").count == 37)
    #expect(outcome.text.contains("aria-label=\"16 RSSSR-samarbeidet i Stavangerregionen: "))
    #expect(outcome.text.contains("prefers-color-scheme:dark"))
    #expect(outcome.text.contains("<g id=\"figure-3-1-group-agder-ofa\" class=\"stop\" tabindex=\"0\""))
  }

  @Test("The profile for the web is for SVG")
  func onlySVG() throws {
    #expect(try Program.run(["map", "collaborations", "--profile", "web", "--out", "map.png"]).status == 64)
  }
}
