# Afferent: `make run` starts the demo, `make test` passes the tests; both set up a fresh Debian machine first.

PACKAGES := libxml2-dev libcurl4-openssl-dev libsqlite3-dev zlib1g-dev libzstd-dev pkg-config
RELEASE := swift build -c release --static-swift-stdlib --product afferent
BINARY := .build/release/afferent

.PHONY: run test bench compare clients soak format lint setup release

run: release
	$(BINARY) demo

# One test after the other: many of them open servers and measure behaviour in time.
test: setup
	swift test --no-parallel

bench: release
	$(BINARY) bench

PEERS := folder=$$(mktemp -d) && trap "rm -rf $$folder" EXIT && python3 -m venv $$folder/venv && \
  $$folder/venv/bin/pip install --quiet hl7==0.4.5 fhirpy==2.3.1 fhirpathpy==2.2.4

# The same messages read by PyPI's hl7, and the same expression evaluated by PyPI's fhirpathpy, on one core each, one
# after the other.
compare: release
	@$(PEERS) && $(BINARY) bench hl7-extract --messages $$folder/messages && \
	$$folder/venv/bin/python Tests/Peers/python_hl7.py $$folder/messages && \
	rate=$$($(BINARY) bench fhirpath | tee /dev/stderr | cut -f2) && \
	$$folder/venv/bin/python Tests/Peers/fhirpath_py.py samples/patient.json $$rate

# Two clients that others wrote, against the release build: fhirpy and hl7's mllp_send.
clients: release
	@$(PEERS) && $$folder/venv/bin/python Tests/Peers/clients.py $(BINARY) $$folder/venv/bin/mllp_send

# The long forms, about three hours: twenty kills of the release build, 49 more synthetic patients, 20,000 power cuts, a
# store that stands still for a minute under load, all
# that the packages hold against both schemas, ten minutes of fuzz for each of JSON, XML, FHIRPath, UCUM, framing,
# HL7 v2 parser and device profiles.
soak: release
	AFFERENT_SOAK=1 AFFERENT_BINARY=$(CURDIR)/$(BINARY) swift test --no-parallel

format:
	git ls-files --cached --others --exclude-standard '*.swift' ':!*/Generated/*' | xargs swift format --in-place

lint:
	git ls-files --cached --others --exclude-standard '*.swift' ':!*/Generated/*' | xargs swift format lint --strict

release: setup
	$(RELEASE)

# Installs only what is missing, so that a second run asks nothing of the network.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux"; exit 1; }
	@missing=$$(for package in $(PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  sudo=$$([ $$(id -u) -eq 0 ] || echo sudo); \
	  $$sudo apt-get update -q && $$sudo apt-get install -y -q --no-install-recommends $$missing; \
	fi
