import Register

extension Evidence {
  /// The candidates of everybody outside whom a part is about, by code: of those in its upper units all, and of others those
  /// of its collaborations that they could join.
  ///
  /// - Complexity: that of the candidates of every municipality outside.
  public func candidates(of scope: Scope, thresholds: Thresholds = Thresholds()) -> [Candidates] {
    let extent = scope.extent(in: snapshot)
    return snapshot.outsiders.compactMap { municipality in
      guard var answer = candidates(for: municipality.code, thresholds: thresholds) else { return nil }
      if extent.municipalities.contains(municipality.code) { return answer }
      answer.candidates = answer.candidates.filter { scope.collaborations.contains($0.collaboration) }
      answer.weak = nil
      return answer.candidates.isEmpty ? nil : answer
    }
  }
}
