"""The land around one country, out of a file with all countries.

    neighbours.py COUNTRIES.shp OUT.shp OWN

COUNTRIES.shp is Natural Earth's Admin 0 at 1:10 million; OWN is the ADM0_A3 of the country itself. What lies in the window
is simplified; land of the country itself along its borders is added, so that no gap is left where its own boundaries, from
another publisher, run a little otherwise. Needs shapely and pyshp.
"""

import sys

import shapefile
import shapely
from shapely.geometry import box, mapping, shape

# Degrees of longitude and latitude: beyond every page on which the country is drawn whole.
WINDOW = box(-9, 54, 50, 73)
# Degrees: how far its own land is added, how far lines are simplified, on which grid points lie.
OVERLAP, DETAIL, GRID = 0.04, 0.003, 1e-5
# Square degrees: lesser islands are left out.
LEAST = 2e-4


def parts(land):
    return [part for part in getattr(land, "geoms", [land]) if part.geom_type == "Polygon" and part.area > LEAST]


source, target, own = sys.argv[1:]
countries = {}
for record in shapefile.Reader(source, encoding="utf-8").iterShapeRecords():
    land = shape(record.shape.__geo_interface__)
    if land.intersects(WINDOW):
        countries[record.record["ADM0_A3"]] = land.intersection(WINDOW)
home = countries.pop(own)
taken = shapely.MultiPolygon()
out = shapefile.Writer(target, shapeType=shapefile.POLYGON)
out.field("code", "C", 3)
for code in sorted(countries):
    land = countries[code]
    if land.distance(home) < OVERLAP:
        land = shapely.union(land, shapely.intersection(home, land.buffer(OVERLAP, quad_segs=4)))
    land = shapely.set_precision(shapely.difference(land.simplify(DETAIL), taken), GRID)
    if not parts(land):
        continue
    land = shapely.MultiPolygon(parts(land)).normalize()
    taken = shapely.union(taken, land)
    out.shape(mapping(land))
    out.record(code)
out.close()
# The day of Natural Earth 5.1.1 instead of today's: the same bytes each time.
with open(target[: -len("shp")] + "dbf", "r+b") as table:
    table.seek(1)
    table.write(bytes([122, 5, 9]))
