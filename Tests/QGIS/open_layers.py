"""Opens the layers of a GeoPackage in QGIS, without a window, and holds their colours up against where they come from.

    open_layers.py LAYERS.gpkg LAYER=COLOURS.json ...

COLOURS.json says for each value of the layer its colour, or, as a list, the colours there may be. Ends with 1 when a layer
does not open, is not classified, or has other values or colours.
"""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("XDG_RUNTIME_DIR", "/tmp")

from qgis.core import Qgis, QgsApplication, QgsVectorLayer  # noqa: E402


def fault_of(path, name, expected):
    """What is wrong with a layer, in words; None for nothing."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        return "QGIS does not open it"
    if not layer.crs().isValid():
        return "QGIS does not know its reference system"
    renderer = layer.renderer()
    if renderer.type() != "categorizedSymbol":
        return f"it is drawn by {renderer.type()}, not by categories"
    field = renderer.classAttribute()
    if layer.fields().indexOf(field) < 0:
        return f"its categories are of {field}, which it does not have"
    colours = {c.value(): c.symbol().color().name().upper() for c in renderer.categories() if c.value()}
    labels = [c.label() for c in renderer.categories() if c.value()]
    if not all(labels):
        return "a category has no words for a legend"
    there = {f[field] for f in layer.getFeatures() if f[field]}
    if not there:
        return f"no feature has a {field}"
    if not there <= set(colours):
        return f"there is no colour for {sorted(there - set(colours))[:5]}"
    if isinstance(expected, dict):
        different = [v for v in there if colours[v] != expected.get(v, "").upper()]
        if different:
            value = sorted(different)[0]
            return f"{value} is {colours[value]}, and {expected.get(value)} where it comes from"
    else:
        strange = {colours[v] for v in there} - {colour.upper() for colour in expected}
        if strange:
            return f"the colours {sorted(strange)} are not on the map"
    print(f"  ok    {name}: {layer.featureCount()} features, {len(colours)} colours, {layer.crs().authid()}")
    return None


def main():
    path, wanted = sys.argv[1], sys.argv[2:]
    application = QgsApplication([], False)
    application.initQgis()
    print(f"QGIS {Qgis.QGIS_VERSION}")
    faults = 0
    for one in wanted:
        name, source = one.split("=", 1)
        with open(source, encoding="utf-8") as file:
            fault = fault_of(path, name, json.load(file))
        if fault:
            print(f"  FAIL  {name}: {fault}")
            faults += 1
    sys.stdout.flush()
    # QGIS of some years stumbles when it is taken down; all has been said.
    os._exit(1 if faults else 0)


main()
