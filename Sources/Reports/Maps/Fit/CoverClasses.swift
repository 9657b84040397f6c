import Analysis
import Cartography
import Register

/// The collaborations in classes by how much of the regions they cover, and the colour of each class.
struct CoverClasses {
  /// The printed figures of each fit, in the order of the measures.
  let figures: [PrintedFigures]
  let divided: Classes
  let colours: [Colour]

  /// - Parameter isGreyscale: greys that are told from what lies around, and on which ink can be read.
  init(_ report: ReportInput, isGreyscale: Bool = false) {
    figures = report.measures.fits.map { report.figures(of: $0) }
    // One rounding for all: what is printed as 95 % is in the class that begins there.
    divided = classes(of: figures.map(\.printedCover), by: .manual(report.coverBreaks))
    // What covers little is what a reader is to see, so the lowest class is the darkest.
    let count = divided.counts.count
    let (dark, light) = (Colour(0x666666), Colour(0xC2C2C2))
    colours =
      isGreyscale
      ? (0..<count).map { dark.mixed(with: light, share: count > 1 ? Double($0) / Double(count - 1) : 1) }
      : Array(sequentialColours(count, of: .warm).reversed())
  }
}
