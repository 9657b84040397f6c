/// What a rule measured of one subject: a case for each rule.
public enum FindingFacts: Hashable, Sendable {
  case centre(CentreFacts)
  case uncoveredCityRegion(UncoveredCityRegionFacts)
  case partlyCoveredCityRegion(PartlyCoveredCityRegionFacts)
  case splitRegion(SplitRegionFacts)
  case scattered(ScatteredFacts)
  case hole(HoleFacts)
  case enclave(EnclaveFacts)
  case largeOutsider(LargeOutsiderFacts)
  case smallOutsider(SmallOutsiderFacts)
  case crossCounty(CrossCountyFacts)
  case regionalScale(RegionalScaleFacts)
  case registerFault(RegisterFaultFacts)

  /// What all facts have.
  var measured: any MeasuredFacts {
    switch self {
    case .centre(let facts): facts
    case .uncoveredCityRegion(let facts): facts
    case .partlyCoveredCityRegion(let facts): facts
    case .splitRegion(let facts): facts
    case .scattered(let facts): facts
    case .hole(let facts): facts
    case .enclave(let facts): facts
    case .largeOutsider(let facts): facts
    case .smallOutsider(let facts): facts
    case .crossCounty(let facts): facts
    case .regionalScale(let facts): facts
    case .registerFault(let facts): facts
    }
  }
}

/// The facts of one finding.
protocol MeasuredFacts: Hashable, Sendable {
  /// The kind of finding that they make.
  var kind: FindingKind { get }
  /// What they are about.
  var subject: Finding.Subject { get }
  /// The numbers and limits, by the names that scripts rely on.
  var values: [Finding.NamedValue] { get }
}
