# Thin names for commands; what they do stands in README.md. POSIX sh, GNU Make 3.81.
# .ci/setup.py sets up what is missing, and takes no time where nothing is.
PYTHON = python3
VENV = .venv/bin/python
ADDRESS = 127.0.0.1:8000
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve site test bench clean setup-serve setup-test

serve: setup-serve
	@$(VENV) -m mkdocs serve --dev-addr $(ADDRESS)

site: setup-serve
	@$(VENV) -m mkdocs build --strict

test: setup-test
	@$(VENV) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

bench: setup-test
	@$(VENV) -m tests.bench.checklist
	@$(VENV) -m tests.bench.search
	@$(VENV) -m tests.bench.compare
	@$(VENV) -m tests.bench.lighthouse
	@$(VENV) -m tests.bench.weight

clean:
	rm -rf site .cache .pytest_cache .hypothesis test-results .venv

setup-serve setup-test:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3 saknas. Installera det (Debian: apt-get install python3) och kör kommandot igen." >&2; exit 1; }
	@$(PYTHON) .ci/setup.py $(@:setup-%=%)
