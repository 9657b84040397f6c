import Geometry

/// A layer to be written into a GeoPackage.
public struct WrittenLayer: Sendable {
  /// What the coordinates of a layer mean, as a GeoPackage says it.
  public struct System: Hashable, Sendable {
    /// Its name for people.
    public var name: String
    /// Its number in the catalogue of EPSG; `nil` when it has none.
    public var epsgCode: Int?
    /// Its definition in well-known text.
    public var definition: String

    /// A system from its parts.
    public init(name: String, epsgCode: Int?, definition: String) {
      self.name = name
      self.epsgCode = epsgCode
      self.definition = definition
    }
  }

  /// The name of the layer and its table.
  public var name: String
  /// What people read of it.
  public var title: String
  /// The polygons with their attributes.
  public var features: FeatureLayer
  /// What the coordinates mean; `nil` when nobody knows.
  public var system: System?
  /// How it is to look; `nil` for whatever opens it to decide.
  public var look: LayerLook?

  /// A layer from its parts.
  public init(
    name: String, title: String? = nil, features: FeatureLayer, system: System?, look: LayerLook? = nil
  ) {
    self.name = name
    self.title = title ?? name
    self.features = features
    self.system = system
    self.look = look
  }
}

/// A colour for each value of a field, as QGIS reads it from the table `layer_styles`.
public struct LayerLook: Sendable {
  /// One value with its colour, `#RRGGBB`, and what a legend calls it.
  public struct Category: Sendable {
    public var value, colour, label: String

    /// A value with its look.
    public init(value: String, colour: String, label: String? = nil) {
      self.value = value
      self.colour = colour
      self.label = label ?? value
    }
  }

  /// The field whose values decide.
  public var field: String
  /// The values in the order of the legend.
  public var categories: [Category]
  /// The colour of borders, `#RRGGBB`, and their width in millimetres.
  public var outline: (colour: String, width: Double)

  /// A look from its parts.
  public init(field: String, categories: [Category], outline: (colour: String, width: Double) = ("#333333", 0.26)) {
    self.field = field
    self.categories = categories
    self.outline = outline
  }

  /// The look in the words of QGIS 3.
  var qml: String {
    var categories = ""
    var symbols = ""
    for (place, category) in self.categories.enumerated() {
      categories +=
        "   <category render=\"true\" symbol=\"\(place)\" type=\"string\" value=\"\(escaped(category.value))\" "
        + "label=\"\(escaped(category.label))\"/>\n"
      symbols += symbol("\(place)", fill: category.colour)
    }
    categories +=
      "   <category render=\"true\" symbol=\"\(self.categories.count)\" type=\"string\" value=\"\" label=\"\"/>\n"
    symbols += symbol("\(self.categories.count)", fill: "#F2F2F2")
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22.0" styleCategories="Symbology">
       <renderer-v2 type="categorizedSymbol" attr="\(escaped(field))" symbollevels="0" enableorderby="0" forceraster="0">
        <categories>
      \(categories)  </categories>
        <symbols>
      \(symbols)  </symbols>
       </renderer-v2>
       <blendMode>0</blendMode>
       <layerGeometryType>2</layerGeometryType>
      </qgis>
      """
  }

  private func symbol(_ name: String, fill: String) -> String {
    let properties = [
      ("color", numbers(fill)), ("outline_color", numbers(outline.colour)), ("outline_style", "solid"),
      ("outline_width", "\(outline.width)"), ("outline_width_unit", "MM"), ("style", "solid"),
    ]
    // QGIS before 3.26 reads `prop`, later ones `Option`.
    let options = properties.map { "<Option type=\"QString\" name=\"\($0.0)\" value=\"\($0.1)\"/>" }.joined()
    let old = properties.map { "<prop k=\"\($0.0)\" v=\"\($0.1)\"/>" }.joined()
    return "   <symbol type=\"fill\" name=\"\(name)\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">"
      + "<layer class=\"SimpleFill\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">\(options)</Option>"
      + "\(old)</layer></symbol>\n"
  }

  /// `#77AADD` as `119,170,221,255`.
  private func numbers(_ colour: String) -> String {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return "\(value >> 16 & 255),\(value >> 8 & 255),\(value & 255),255"
  }
}

/// A text as XML holds it in a quoted attribute; what XML has no place for becomes U+FFFD, the sign for a character that is
/// not known.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
