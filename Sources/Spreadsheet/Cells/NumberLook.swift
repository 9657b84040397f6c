/// As what the format of a cell shows its number.
enum NumberLook: Hashable, Sendable {
  /// As it is, whatever its decimals and groups.
  case number
  /// As a day counted from the first that the workbook knows.
  case day
  /// As a hundred times as much, with the sign for it.
  case percentage

  /// The look of a format that every program knows by its number.
  init(ofBuiltIn id: Int) {
    self = percentages.contains(id) ? .percentage : days.contains { $0.contains(id) } ? .day : .number
  }

  /// The look of a format by its code: a day has a year or a day of the month in it, and a percentage its sign, outside
  /// what is quoted, in the part for positive numbers.
  init(ofFormat format: String) {
    self = .number
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for scalar in format.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = scalar != "\""
      } else if isBracketed {
        isBracketed = scalar != "]"
      } else {
        switch scalar {
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": isEscaped = true
        case ";": return
        // Year and day in the letters of other languages' programs are still written so in the file.
        case "y", "Y", "d", "D": self = .day
        case "%": if self == .number { self = .percentage }
        default: break
        }
      }
    }
  }
}

/// The numbers of formats with a day, those of East Asia included; times alone are left out.
private let days = [14...17, 22...22, 27...31, 36...36, 50...54, 57...58]

/// `0%` and `0.00%`.
private let percentages = 9...10

/// The number as a percentage shows it, `0.324` as `32.4 %`, without what binary fractions add behind the tenth decimal.
func writtenPercentage(_ number: Double) -> String {
  let hundredfold = number * 100
  let rounded = (hundredfold * 1e10).rounded() / 1e10
  return plainNumber(rounded.isFinite ? rounded : hundredfold) + " %"
}
