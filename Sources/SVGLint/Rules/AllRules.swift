extension LintRule {
  /// Every rule of the report profile, in the order in which findings are listed.
  public static let all: [LintRule] = [
    // The file as a whole.
    .namespace, .entity, .fileSize, .pageSize, .viewBox, .role, .title, .description, .labelledBy,
    // Where style comes from.
    .styleElement, .styledClass, .styleAttribute, .cssVariable, .currentColour, .colourForm, .transparent,
    // What is drawn with.
    .foreignObject, .filter, .mask, .clipShape, .pattern, .marker, .paintOrder, .vectorEffect,
    // What moves, runs or lies elsewhere.
    .script, .animation, .externalReference, .link,
    // Lengths.
    .percentage, .relativeUnit,
    // Text.
    .textPath, .flowText, .writingMode, .letterSpacing, .baseline, .textLength, .textFill, .textPosition, .fontFamily,
    .fontFallback, .fontMetric,
    // Names.
    .duplicateID, .prefixedID,
  ]
}
