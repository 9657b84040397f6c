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
    // In grey too: a wide step parts it from the others, which are lighter by even steps; lines in one of them would be seen
    // before the darkest.
    let (darkest, dark, light) = (Colour(0x505050), Colour(0x828282), Colour(0xD6D6D6))
    colours =
      isGreyscale
      ? (0..<count).map { place in
        place == 0 && count > 1
          ? darkest : dark.mixed(with: light, share: count > 2 ? Double(place - 1) / Double(count - 2) : 1)
      }
      : Array(sequentialColours(count, of: .deepWarm).reversed())
  }
}
