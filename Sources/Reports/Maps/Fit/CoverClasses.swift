import Analysis
import Cartography
import Register

/// The collaborations in classes by how much of the regions they cover, and the colour of each class.
struct CoverClasses {
  /// The printed figures of each fit, in the order of the measures.
  let figures: [PrintedFigures]
  let divided: Classes
  let colours: [Colour]

  init(_ report: ReportInput) {
    figures = report.measures.fits.map { report.figures(of: $0) }
    // One rounding for all: what is printed as 95 % is in the class that begins there.
    divided = classes(of: figures.map(\.printedCover), by: .manual(report.coverBreaks))
    // What covers little is what a reader is to see, so the lowest class is the darkest.
    colours = Array(sequentialColours(divided.counts.count, of: .warm).reversed())
  }
}
