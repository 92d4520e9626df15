# The two commands that matter: `make site` builds public/ from content/, `make test` checks everything.
# Both install what is missing on a bare Debian 12 with Swift 6.3, and say what they install.

# libcurl is for the part of Foundation that the preview server brings with it.
PACKAGES := libcmark-dev libcurl4-openssl-dev libstemmer-dev libxml2-dev libyaml-dev pkg-config
TEST_PACKAGES := groff-base
BROWSER_PACKAGES := chromium firefox-esr fonts-liberation default-jre-headless jing python3-venv
BENCH_PACKAGES := cmark python3-venv
COST_PACKAGES := binutils python3 valgrind
FAULT_PACKAGES := python3 strace util-linux
PUBLISH_PACKAGES := rclone rsync nginx procps
ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
# With Swift's own libraries inside, the program begins and works faster, and runs where there is no Swift. Swift's own
# linker, unlike that of Debian, does not warn of what Foundation has inside.
SWIFT_BUILD := swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld --product dossier
DEBUG = $$(swift build --show-bin-path)/dossier

# Installs those of the packages that are missing, and says which.
define install
missing=""; for p in $(1); do \
  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing:$$missing"; \
  $(ROOT) apt-get update -qq && $(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

.PHONY: site test build packages lint format starter clean

site: build ## Build public/ from content/
	@"$$($(SWIFT_BUILD) --show-bin-path)/dossier" build

test: packages test-packages lint ## Check everything
	swift build --build-tests
	swift test --skip-build --parallel

build: packages
	$(SWIFT_BUILD)

# In real browsers. `make -j2 test-browser` runs two of them at a time, after `make all-packages`.
BROWSER_TESTS := test-hostile test-publish test-pages test-previews test-search test-feeds
.PHONY: test-browser test-reload debug $(BROWSER_TESTS)
test-browser: $(BROWSER_TESTS) test-reload ## Open every page in real browsers, and whatever else needs programs of others

$(BROWSER_TESTS): debug browser-packages .venv/ready

test-pages: ## Look at every page of public/
	.venv/bin/python Tests/browser/site_tests.py public

test-search: ## Search in real browsers
	.venv/bin/python -m pytest -q Tests/browser/search_tests.py Tests/browser/search_finding_tests.py

test-feeds: ## Have strict programs read feeds, calendar, sitemap and structured data
	.venv/bin/python Tests/browser/feed_tests.py "$(DEBUG)"

test-publish: publish-packages ## Publish to servers on this machine, and read the site back
	.venv/bin/python Tests/publish/publish_tests.py "$(DEBUG)"

test-previews: ## Point at links in real browsers and look at their cards
	.venv/bin/python Tests/browser/preview_tests.py "$(DEBUG)"

test-hostile: ## Fill every field with scripts, and see in real browsers that none runs
	.venv/bin/python Tests/browser/hostile_tests.py "$(DEBUG)"

# After the others, since it looks at how fast pages come.
test-reload: debug browser-packages .venv/ready | $(BROWSER_TESTS) ## Save files, and see open pages come anew by themselves
	.venv/bin/python Tests/browser/reload_tests.py "$(DEBUG)"

debug: packages
	swift build --product dossier

.PHONY: bench bench-search bench-linking
bench: build bench-packages .venv-bench/ready ## Measure whole builds beside cat, cmark, cp, Hugo and Pagefind; CORPUS=FOLDER or an archive, else on made-up briefs
	.venv-bench/bin/python Tests/Benchmarks/Site/site_benchmark.py "$$($(SWIFT_BUILD) --show-bin-path)/dossier" $(CORPUS)

bench-search: build browser-packages .venv/ready ## Measure the search; CORPUS=FOLDER or an archive, else on made-up briefs
	.venv/bin/python Tests/Benchmarks/Site/search_benchmark.py "$$($(SWIFT_BUILD) --show-bin-path)/dossier" $(CORPUS)

bench-linking: packages ## Measure linking against cmark, on made-up texts or those of CORPUS=folder
	swift run -c release benchmarks linking $(CORPUS)

FUZZ_BUILD := FUZZING=1 swift build -c release --product fuzzer --sanitize=fuzzer --scratch-path .build-fuzz
FUZZ_LIMITS := -timeout=25 -rss_limit_mb=3000 -max_len=65536 -print_final_stats=1
TARGET ?= front-matter markdown templates linker drafting json moving-in search site
SECONDS ?= 60

.PHONY: fuzz test-faults cost soak sanitize
fuzz: packages ## Feed whatever reads or writes with made-up bytes; TARGET=NAME for one, SECONDS=NUMBER for how long each
	$(FUZZ_BUILD)
	@fuzzer="$$($(FUZZ_BUILD) --show-bin-path)/fuzzer"; cd .build-fuzz; for target in $(TARGET); do \
	  mkdir -p corpus/$$target findings; echo "$$target:"; \
	  FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no nice "$$fuzzer" $(FUZZ_LIMITS) -max_total_time=$(SECONDS) \
	    -dict=../Tests/Fuzzing/Dictionaries/$$target.dict -artifact_prefix=findings/$$target- \
	    corpus/$$target ../Tests/Fuzzing/Seeds/$$target 2> $$target.log || { tail -n 40 $$target.log; exit 1; }; \
	  grep "^stat::" $$target.log; \
	done

test-faults: build fault-packages ## Break whatever can break while the program runs, and look at what then stands
	python3 Tests/faults/main.py "$$($(SWIFT_BUILD) --show-bin-path)/dossier"

cost: build cost-packages ## Count what the program does on a small site, beside what is recorded; RECORD=1 records
	python3 Tests/cost/cost.py "$$($(SWIFT_BUILD) --show-bin-path)/dossier"

soak: packages ## Edit a large site at random, and hold every way of building it again against a clean build; SEED=, EDITS=, BRIEFS=
	SEED=$${SEED:-$$(date +%s)} EDITS=$${EDITS:-1000} BRIEFS=$${BRIEFS:-300} \
	  swift test -c release -Xswiftc -enable-testing --scratch-path .build/soak --filter SoakTests

sanitize: packages ## Run the tests again under the sanitizers of addresses and of threads
	SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.txt:print_suppressions=0 \
	  swift test --sanitize=address --scratch-path .build/address
	SWIFT_BACKTRACE=enable=no TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/races.txt:print_suppressions=0 \
	  swift test --sanitize=thread --scratch-path .build/thread

PACKAGE_LISTS := packages test-packages browser-packages publish-packages bench-packages fault-packages cost-packages
.PHONY: all-packages $(PACKAGE_LISTS)
all-packages: ## Install all that is missing for any of these
	@$(call install,$(PACKAGES) $(TEST_PACKAGES) $(BROWSER_PACKAGES) $(PUBLISH_PACKAGES) $(BENCH_PACKAGES) $(FAULT_PACKAGES) $(COST_PACKAGES))
packages:
	@$(call install,$(PACKAGES))
test-packages:
	@$(call install,$(TEST_PACKAGES))
browser-packages:
	@$(call install,$(BROWSER_PACKAGES))
publish-packages:
	@$(call install,$(PUBLISH_PACKAGES))
bench-packages:
	@$(call install,$(BENCH_PACKAGES))
fault-packages:
	@$(call install,$(FAULT_PACKAGES))
cost-packages:
	@$(call install,$(COST_PACKAGES))

.venv/ready: Tests/browser/requirements.txt | browser-packages
.venv-bench/ready: Tests/Benchmarks/Site/requirements.txt | bench-packages
.venv/ready .venv-bench/ready:
	@echo "Installing into $(@D): $$(grep -v '^#' $< | tr '\n' ' ')"
	/usr/bin/python3 -m venv $(@D)
	$(@D)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## Lay out the Swift files as lint wants them
	swift format --in-place --parallel --recursive Package.swift Sources Tests

starter: ## List the files that the binary carries anew, after one was added or removed
	Sources/CStarter/table.sh

clean: ## Remove what the compiler made
	rm -rf .build .build-fuzz
