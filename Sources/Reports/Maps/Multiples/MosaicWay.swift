/// How panels stand to each other: beside each other, below each other, and each of these parts in its turn.
///
/// It is read as it is written: the first part with all that is in it, then the next.
indirect enum MosaicWay: Equatable {
  case panel(Int)
  case beside([MosaicWay])
  case below([MosaicWay])

  /// The parts beside each other; the whole as one of them where it is something else.
  var besides: [MosaicWay] { if case .beside(let parts) = self { parts } else { [self] } }

  /// The parts below each other; the whole as one of them where it is something else.
  var belows: [MosaicWay] { if case .below(let parts) = self { parts } else { [self] } }
}
