import TestSupport
import Testing

@testable import Geometry

/// Work shared among threads.
@Suite struct WorkerTests {
  @Test("each part is done once, whatever the number of threads", arguments: [1, 2, 7])
  func parts(_ count: Int) {
    var done = [Int](repeating: 0, count: 1000)
    done.withUnsafeMutableBufferPointer { buffer in
      let shared = SharedBuffer(buffer)
      Workers(count).perform(1000) { shared.elements[$0] += $0 + 1 }
    }
    #expect(done == (0..<1000).map { $0 + 1 })
  }

  @Test("ranges cover everything once", arguments: [0, 1, 5, 4096, 100_000])
  func ranges(_ things: Int) {
    let ranges = Workers(3).ranges(of: things, atLeast: 100)
    #expect(ranges.flatMap { Array($0) } == Array(0..<things))
  }

  @Test("one thread and many give the same weights, identities and suspects", arguments: 1...3 as ClosedRange<UInt64>)
  func sameAnswers(_ seed: UInt64) {
    let layer = RandomWorld(seed: seed, side: 90, capitals: 20).layer
    let one = VertexIdentities(of: layer.points, workers: .one)
    let many = VertexIdentities(of: layer.points, workers: Workers(5))
    #expect(one.numbers == many.numbers && one.firsts == many.firsts)
    let topology = Topology(layer)
    #expect(
      effectiveAreas(of: topology, weighting: .area, workers: .one)
        == effectiveAreas(of: topology, weighting: .area, workers: Workers(5)))
    let outlines = topology.dissolved(by: (0..<layer.featureCount).map { Optional($0) })
    #expect(outlines.suspectFeatures(workers: .one) == outlines.suspectFeatures(workers: Workers(5)))
  }

  /// The clear way, one table for all.
  @Test("points have one number exactly if they have the same coordinates", arguments: 1...3 as ClosedRange<UInt64>)
  func identities(_ seed: UInt64) {
    let points =
      RandomWorld(seed: seed, side: 90, capitals: 20).layer.points + [Point(x: -0.0, y: 0), Point(x: 0, y: 0)]
    let identities = VertexIdentities(of: points)
    var numbers: [Point: Int32] = [:]
    for (point, number) in zip(points, identities.numbers) {
      #expect(numbers[point, default: number] == number)
      numbers[point] = number
      #expect(points[Int(identities.firsts[Int(number)])] == point)
    }
    #expect(identities.firsts.count == numbers.count)
  }
}
