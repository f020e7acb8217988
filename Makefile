# Every target does its own set-up: a fresh clone needs nothing else but Swift.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
FUZZ_SECONDS ?= 60

.PHONY: demo test contract build lint format bench fuzz tsan docs clean bootstrap

bootstrap:
	@Scripts/bootstrap

build: bootstrap
	swift build

## A made-up stack, and the gap report against it.
demo: build
	@Scripts/demo

## Builds, lints and passes every test. Without Python and its packages, the tests that need them say so and skip.
test: bootstrap
	Scripts/lint
	-@Scripts/venv contract $$(cat ../shared/contract/requirements.txt 2>/dev/null) >/dev/null 2>&1
	swift build --build-tests
	swift test --skip-build --no-parallel

## Asks for every operation of every specification, and writes Documentation/Coverage.md.
contract: bootstrap
	Scripts/venv contract $$(cat ../shared/contract/requirements.txt) >/dev/null
	swift build --build-tests
	Scripts/coverage

lint:
	Scripts/lint

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Examples Benchmarks

## Figures, each beside the same work done another way in the same run.
bench: bootstrap
	swift run -c release bench

## Hostile bytes against every reader, under the address sanitizer.
fuzz: bootstrap
	for reader in json xml yaml release; do Scripts/fuzz $$reader $(FUZZ_SECONDS); done

## The tests under the thread sanitizer.
tsan: bootstrap
	swift test --no-parallel --sanitize=thread --scratch-path .build-tsan -Xswiftc -DTSAN

## The documentation archive, in out/docs.
docs: bootstrap
	Scripts/docs

clean:
	rm -rf .build .build-* out
