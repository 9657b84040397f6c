import Analysis
import DataPackage
import Register
import Workspace

extension Stage {
  /// Areas built from the data set's commuting by each of the published rules; the input plays no part.
  static let zones = Stage(name: "zones") { folder, _ in
    let contents = try DataSetSource(at: folder.dataSet).contents(of: [.places, .commuting]).value
    let flows = ZoneFlows(
      contents.flows.map { (residence: $0.residence.text, workplace: $0.workplace.text, employed: $0.employed) })
    return { ZoneRules.presets.reduce(0) { $0 + Analysis.zones(from: flows, by: $1.rules).zones.count } }
  }

  /// Every single step of regrouping, and the best five together; the input plays no part.
  static let regroup = Stage(name: "regroup") { folder, _ in
    let world = RegroupWorld(try DataSetSource(at: folder.dataSet).view().evidence().value)
    return { world.steps(RegroupRules()).count + world.front(5, RegroupRules()).count }
  }
}
