import Analysis
import Testing

struct OptionalIntegersTests {
  @Test("Missing numbers stay missing, whatever is set beside them")
  func missing() {
    var numbers: OptionalIntegers = [3, nil, 0]
    #expect(Array(numbers) == [3, nil, 0])
    numbers[0] = nil
    numbers[1] = -1
    numbers.append(nil)
    #expect(Array(numbers) == [nil, -1, 0, nil])
    #expect(numbers.count { $0 == nil } == 2)
    #expect(OptionalIntegers([nil, -1, 0, nil]) == numbers)
  }
}
