// Open a data set and print how well each collaboration fits the labour markets that people live in.
//
//     swift run PrintFit GeoData/norway-2020

import Analysis
import Workspace

let folder = CommandLine.arguments.dropFirst().first ?? "GeoData/norway-2020"
let view = try DataSetSource(at: folder).view()
let told = try view.assessment()
for note in told.notes.list { print("note: \(note)") }
for fit in told.value.measures.fits {
  let cover = fit.meanCover.map { "\(Int(($0 * 100).rounded())) %" } ?? "not known"
  print("\(fit.collaboration): \(cover)")
}
