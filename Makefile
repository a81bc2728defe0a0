# `make demo` and `make test` do all set-up on a fresh Debian 12: packages, a
# virtual environment for Python, CMake, Ninja. Each step does nothing where it
# is done already.

BUILD := build
PYTHON := .venv/bin/python
# Which of the long tests `make test-full` runs: add (with all others) or only.
LONG := add

.PHONY: all packages venv configure build demo test test-full clean

all: build

packages:
	@utils/install-packages

venv: packages
	@utils/make-venv .venv

configure: packages
	@test -f $(BUILD)/build.ninja || cmake --preset default -DFLASH_PRECOMPILE_HEADERS=ON

build: configure
	@ninja -C $(BUILD)

demo: build venv
	@$(PYTHON) utils/demo.py --build $(BUILD)

test: build venv
	@$(PYTHON) utils/run-tests --build $(BUILD)

test-full: build venv
	@$(PYTHON) utils/run-tests --build $(BUILD) --long $(LONG)

clean:
	rm -rf $(BUILD)
