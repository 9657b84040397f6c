extension Threshold {
  /// How far apart municipalities may lie and still count as near.
  public static let nearShore = Threshold(
    id: "near_shore_metres", value: 3_000,
    meaning: Wording(
      nb: "avstanden mellom kommuner som regnes som nære, i meter; høyst så mye",
      nn: "avstanden mellom kommunar som er rekna som nære, i meter; høgst så mykje",
      en: "the distance between municipalities that count as near, in metres; at most"))
}
