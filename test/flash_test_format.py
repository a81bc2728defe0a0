"""The lit test format of both suites."""

import re

import lit.formats


class FlashTest(lit.formats.ShTest):
    """ShTest that leaves out the tests that a run is not about."""

    def __init__(self, only_flash_opt, only_long):
        super().__init__(execute_external=False)
        self.only_flash_opt = only_flash_opt
        self.only_long = only_long

    def wanted(self, path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if self.only_flash_opt and not re.search(r"RUN:.*(?<![\w./%-])flash-opt\b", text):
            return False
        return not self.only_long or bool(
            re.search(r"REQUIRES:.*\blong\b", text))

    def getTestsForPath(self, suite, path_in_suite, lit_config, config):
        for test in super().getTestsForPath(
                suite, path_in_suite, lit_config, config):
            if self.wanted(test.getSourcePath()):
                yield test
