PORT ?= 8080
MINUTES ?= 10

# Folders are listed beside their files, so that a deleted file also counts as a change.
PAGE_SOURCES := $(shell find src style crates/*/src crates/*/build.rs crates/*/Cargo.toml crates/evidence/tables) index.html Trunk.toml Cargo.toml Cargo.lock \
  tools/package-lock.json
SITE_SOURCES := $(shell find page docs/hosting) style/icon.svg $(wildcard tools/*.mjs)

.PHONY: help serve build size test check native-tests lint fuzz question bench fit reference clean page-tools

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' Makefile | awk -F'|' '{ printf "%-12s %s\n", $$1, $$2 }'

serve: build ## build the page and serve it at http://127.0.0.1:8080/ (PORT=8081 for another port)
	@exec node tools/serve.mjs $(PORT)

build: dist/index.html ## build the page into dist/

size: build ## check the page's size against its budget
	node tools/size.mjs

test: build native-tests ## run every test, the browser ones in Chromium, Firefox and WebKit
	@tools/install browser
	cargo test --locked -p afs12-browser-tests
	node tools/size.mjs

check: native-tests lint ## run the native tests and the lints, before a change is tested in the browsers

native-tests: | page-tools
	cargo test --locked --workspace --exclude afs12-browser-tests

lint: ## check the formatting, run clippy on everything, and build the documentation
	@tools/install lint
	cargo fmt --all --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo clippy --manifest-path tests/fuzz/Cargo.toml -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps

fuzz: ## fuzz each reader of external text for ten minutes (MINUTES=1 for less)
	@tools/install fuzz
	tests/fuzz/run $(MINUTES)

question: ## add an invented question to a copy of the project, and list the files that it takes
	node tools/question.mjs $(or $(CARGO_TARGET_DIR),target)

bench: build ## measure the speed of the page and the command line, in one table
	@tools/install bench
	cargo build --locked --release -p afs12-cli
	node tools/bench/bench.mjs $(or $(CARGO_TARGET_DIR),target)

fit: ## refit the model from the evidence tables and ship the result (VERSION=X.Y.Z for more than the next minor version)
	cargo run --locked --release -p afs12-fit -- crates/evidence/tables --after crates/clinical/src/prognosis/model.json $(if $(VERSION),--version $(VERSION)) > model.json.new
	mv model.json.new crates/clinical/src/prognosis/model.json

reference: ## compute the model a second time, in Python, with the checks that the pages and the README quote (minutes)
	@tools/install reference
	PYTHONPATH=tools/reference target/reference/bin/python -m afs12_reference --evidence crates/evidence/tables \
	  --patients tools/reference/patients.json --vectors tests/data/reference.json \
	  --validation crates/clinical/src/prognosis/validation.json --readme README.md

clean: ## remove the build output; installed tools stay
	cargo clean
	rm -rf dist target/trunk

page-tools:
	@tools/install page

dist/index.html: target/trunk/index.html $(SITE_SOURCES)
	node tools/site.mjs

# The program contains the names of its source files; this removes the machine's own paths from them.
PATHS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src=/packages

# NO_COLOR=1, the usual way to switch colours off, is an error to Trunk.
target/trunk/index.html: $(PAGE_SOURCES) | page-tools
	cargo fetch --locked
	PATH="$(CURDIR)/tools/bin:$(CURDIR)/tools/node_modules/.bin:$$PATH" TRUNK_SKIP_VERSION_CHECK=true CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$(PATHS)" \
	  env -u NO_COLOR trunk build
