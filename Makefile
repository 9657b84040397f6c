# make           installs what is missing, builds, and makes every map and table of the data set
# make test      installs what is missing, builds, and runs all tests
#
# Also: build, install, format, lint, check-data, check-pages, test-render, test-qgis, test-postgis, test-kill, test-sanitize,
# fuzz, bench, bench-guard, clean.

PREFIX ?= /usr/local
DATA ?= GeoData/norway-2020
OUT ?= Output/$(notdir $(DATA))
PROGRAM := .build/release/samkart
# Measured too where it is there; not part of the repository.
FRANCE := ../shared/countries/france/fr2018_communes.geojson.gz

# The Swift libraries linked in, rather than loaded, spare 4 ms of 17 at each start. Some toolchains come without them.
# Swift's own linker does not repeat a warning that concerns the inside of those libraries.
SWIFT_LIBRARIES = $(shell swift -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
STATIC = $(if $(wildcard $(SWIFT_LIBRARIES)_static),--static-swift-stdlib -Xswiftc -use-ld=lld)

.PHONY: report build packages test install format lint check-data check-pages test-render test-qgis test-postgis \
  test-kill test-sanitize fuzz bench bench-guard clean

report: build
	$(PROGRAM) report --data $(DATA) --out $(OUT)
	@echo "The results are in $(OUT): the map is figure-3-1.svg, all of it is in report.html."

build: packages
	swift build -c release $(STATIC) --product samkart

packages:
	@.ci/packages

# What tests on real maps spend their time in is optimised; without it, for a debugger: make test OPTIMISED=
OPTIMISED ?= 1
test: export SAMKART_OPTIMISED := $(OPTIMISED)
test: packages
	swift build --build-tests
	swift test --skip-build

install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/samkart
	for set in GeoData/*/; do \
	  name=$$(basename "$$set"); \
	  (cd "$$set" && find . -type f ! -name '*.lock' -exec \
	    install -D -m 644 {} "$(abspath $(DESTDIR)$(PREFIX))/share/samkart/$$name/{}" \;) || exit 1; \
	done

format:
	swift format --in-place --parallel --recursive Sources Tests Benchmarks Package.swift

lint:
	swift format lint --strict --parallel --recursive Sources Tests Benchmarks Package.swift

# The checker comes from PyPI into a folder that nothing else uses.
check-data:
	@.ci/packages data
	@test -x .build/frictionless/bin/frictionless || { python3 -m venv .build/frictionless \
	  && .build/frictionless/bin/pip install --quiet --disable-pip-version-check frictionless==5.21.0; }
	@for package in GeoData/*/datapackage.json; do \
	  echo "Checking $$package"; .build/frictionless/bin/frictionless validate $$package || exit 1; \
	done

# Report and notes in Chromium and on paper; takes some minutes. Skipped, with a word, where there is no browser.
check-pages: build
	.ci/check-pages $(PROGRAM)

# Maps in Chromium, LibreOffice and librsvg; takes some minutes, and half a gigabyte of programs the first time.
test-render: build
	.ci/test-render $(PROGRAM)

# The layers that the program writes, in QGIS. Skipped, with a word, where python3-qgis is not installed.
test-qgis: build
	.ci/test-qgis $(PROGRAM)

# A million points counted in PostGIS, in a cluster of its own on this machine; a minute. Skipped, with a word, where
# postgresql-postgis and gdal-bin are not installed.
test-postgis: build
	.ci/test-postgis $(PROGRAM)

# Measures commands and parts, and writes .build/benchmarks.md; half an hour with callgrind, a few minutes without.
bench: build
	swift build -c release $(STATIC) --product benchmarks
	@mkdir -p .build/benchmarks
	@test ! -f $(FRANCE) || gunzip -c $(FRANCE) > .build/benchmarks/france.geojson
	.build/release/benchmarks table $(PROGRAM) > .build/benchmarks.md
	Benchmarks/peers >> .build/benchmarks.md
	@cat .build/benchmarks.md

# Fails when a command takes a twentieth more instructions than recorded in Benchmarks/recorded.csv. Needs valgrind.
bench-guard: build
	swift build -c release $(STATIC) --product benchmarks
	.build/release/benchmarks guard $(PROGRAM)

# Throws mutated files at every reader for SECONDS each: Tests/Fuzz/README.md.
fuzz: SECONDS ?= 60
fuzz: packages
	@SECONDS_EACH=$(SECONDS) .ci/fuzz

# The tests of all that reads bytes, calls C or shares work among threads, under the sanitizers in KINDS; twenty minutes.
test-sanitize: packages
	@.ci/test-sanitize

# Stops every command that writes at each of its steps on the disk, and fills the disk there; half an hour.
test-kill: build
	.ci/test-kill $(PROGRAM)

clean:
	rm -rf .build
