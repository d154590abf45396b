PORT ?= 8080
MINUTES ?= 10

# Folders are listed beside their files, so that a deleted file also counts as a change.
PAGE_SOURCES := $(shell find src crates style) index.html Trunk.toml Cargo.toml Cargo.lock tools/package-lock.json
SITE_SOURCES := $(shell find page docs/hosting) style/icon.svg $(wildcard tools/*.mjs)

.PHONY: help serve build size test check native-tests lint fuzz bench fit reference clean page-tools

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' Makefile | awk -F'|' '{ printf "%-12s %s\n", $$1, $$2 }'

serve: build ## build the page and serve it at http://127.0.0.1:8080/ (PORT=8081 for another port)
	@exec node tools/serve.mjs $(PORT)

build: dist/index.html ## build the page into dist/

size: build ## weigh the page: a first visit has a budget
	node tools/size.mjs

test: build native-tests ## run every test, the browser ones in Chromium, Firefox and WebKit
	@tools/install browser
	cargo test --locked -p afs12-browser-tests
	node tools/size.mjs

check: native-tests lint ## run the native tests and the lints: what a change should pass before the browsers

native-tests: | page-tools
	cargo test --locked --workspace --exclude afs12-browser-tests

lint: ## check the formatting, let clippy read everything, and build the documentation
	@tools/install lint
	cargo fmt --all --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo clippy --manifest-path tests/fuzz/Cargo.toml -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps

fuzz: ## fuzz each reader of foreign text for ten minutes (MINUTES=1 for less)
	@tools/install fuzz
	tests/fuzz/run $(MINUTES)

bench: build ## measure how fast the page and the command line are, in one table
	@tools/install bench
	cargo build --locked --release -p afs12-cli
	node tools/bench/bench.mjs $(or $(CARGO_TARGET_DIR),target)

fit: ## fit the model again from the evidence tables and ship the result (VERSION=X.Y.Z for more than the next minor version)
	cargo run --locked --release -p afs12-fit -- crates/evidence/tables --after crates/clinical/src/prognosis/model.json $(if $(VERSION),--version $(VERSION)) > model.json.new
	mv model.json.new crates/clinical/src/prognosis/model.json

reference: ## compute the model a second time, in Python, with the checks that the pages and the README quote (minutes)
	@tools/install reference
	PYTHONPATH=tools/reference target/reference/bin/python -m afs12_reference --evidence crates/evidence/tables \
	  --patients tools/reference/patients.json --vectors tests/data/reference.json \
	  --validation crates/clinical/src/prognosis/validation.json --readme README.md

clean: ## remove what was built; the installed tools stay
	cargo clean
	rm -rf dist target/trunk

page-tools:
	@tools/install page

dist/index.html: target/trunk/index.html $(SITE_SOURCES)
	node tools/site.mjs

# The program names the files it was compiled from; where the packages are on this machine is no part of it.
PATHS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src=/packages

# NO_COLOR=1, the usual way to switch colours off, is an error to Trunk.
target/trunk/index.html: $(PAGE_SOURCES) | page-tools
	cargo fetch --locked
	PATH="$(CURDIR)/tools/bin:$(CURDIR)/tools/node_modules/.bin:$$PATH" TRUNK_SKIP_VERSION_CHECK=true CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(PATHS)" \
	  env -u NO_COLOR trunk build
