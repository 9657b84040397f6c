/// What readers of files, which know no language but English, say in Norwegian bokmål, by their English with numbered places.
let bokmaalFaults: [String: String] = [bokmaalTableFaults, bokmaalLayerFaults, bokmaalDataSetFaults]
  .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
