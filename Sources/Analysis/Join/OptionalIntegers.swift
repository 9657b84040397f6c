/// Whole numbers of which some are missing, in half the room of an array of optionals: a table may have a million rows.
public struct OptionalIntegers: RandomAccessCollection, MutableCollection, Equatable, Sendable {
  /// The number that stands for none, which nothing counted or numbered here comes near.
  private static let none = Int.min
  private var numbers: [Int] = []

  /// The numbers of a sequence; of them none is the least that there is.
  public init(_ numbers: some Sequence<Int?>) {
    self.numbers.reserveCapacity(numbers.underestimatedCount)
    for number in numbers { append(number) }
  }

  /// Room for so many, with none in it.
  public init(capacity: Int) { numbers.reserveCapacity(capacity) }

  /// The first place, 0.
  public var startIndex: Int { 0 }
  /// The place behind the last.
  public var endIndex: Int { numbers.count }

  /// The number at a place; `nil` where it is missing.
  public subscript(place: Int) -> Int? {
    get { numbers[place] == OptionalIntegers.none ? nil : numbers[place] }
    set { numbers[place] = newValue ?? OptionalIntegers.none }
  }

  /// Adds a number, or that one is missing, behind the last.
  public mutating func append(_ number: Int?) { numbers.append(number ?? OptionalIntegers.none) }
}

extension OptionalIntegers: ExpressibleByArrayLiteral {
  /// The numbers of the literal.
  public init(arrayLiteral numbers: Int?...) { self.init(numbers) }
}
