# Two commands on a bare machine: `make interview` and `make test`. The rest is for those who live here.
SHELL := /bin/bash
VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null && \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
PYTEST_ARGS ?=
WORKERS ?= 2

.PHONY: interview install demo test check format bench leakbench setup clean help

help: ## Say what there is
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

interview: $(VENV)/.installed ## Set up, start mochid, open two_sum on ./solution.py and meet the interviewer
	@if $(BIN)/mochictl status --json 2>/dev/null | grep -q '"running":true'; then echo "You are back in the interview that is under way."; \
	else $(BIN)/mochictl start two_sum solution.py; fi
	@if [ -t 0 ] && [ -t 1 ]; then $(BIN)/mochictl attach; \
	else sleep 1; $(BIN)/mochictl status; $(BIN)/mochictl transcript; echo "The session goes on. Talk to it with: $(BIN)/mochictl say \"...\", or $(BIN)/mochictl attach"; fi

install: $(VENV)/.installed ## Put mochid and mochictl on your PATH, and mochid under systemd where there is one
	@mkdir -p ~/.local/bin ~/.config/systemd/user ~/.local/share/bash-completion/completions
	@ln -sf "$(abspath $(BIN)/mochid)" "$(abspath $(BIN)/mochictl)" ~/.local/bin/
	@$(BIN)/mochictl completion bash >~/.local/share/bash-completion/completions/mochictl
	@cp systemd/mochid.service ~/.config/systemd/user/
	@systemctl --user daemon-reload 2>/dev/null || true
	@echo "mochictl is in ~/.local/bin. Begin with: mochictl start two_sum solution.py"

demo: $(VENV)/.installed ## Watch a rehearsed candidate play a whole interview
	@$(BIN)/mochictl demo

test: $(VENV)/.tested ## Set up whatever the tests need, check the style and run them all
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup $(PYTEST_ARGS)

check: $(VENV)/.tested ## Format, lint, types, and two examples of each fast test: seconds
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy
	@$(BIN)/pytest -q -n $(WORKERS) -m "fast and not thorough" --samples 2 $$(grep -rl --include='*.py' mark.fast tests)

format: $(VENV)/.tested ## Put the code in order
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: $(VENV)/.tested ## Print the numbers
	@$(BIN)/python -m tests.bench

leakbench: $(VENV)/.tested ## Measure how often a model that wants to gives the answer away: minutes
	@$(BIN)/python -m tests.leakbench

setup: $(VENV)/.tested ## Everything a developer needs

clean: ## Take the virtual environment and the caches away
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/.installed: pyproject.toml
	@.ci/venv "$(PYTHON)" "$(VENV)"
	@echo "Installing mochi and its engines (about 600 MB, once) ..."
	@.ci/packages "$(VENV)" .
	@touch $@

$(VENV)/.tested: pyproject.toml .ci/machine
	@.ci/machine
	@.ci/venv "$(PYTHON)" "$(VENV)"
	@echo "Installing mochi, its engines and what its tests need ..."
	@.ci/packages "$(VENV)" '.[test]'
	@touch $(VENV)/.installed $@
