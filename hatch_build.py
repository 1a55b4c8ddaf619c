"""Compiles the rulebook into the wheel, so that the first check on a new machine starts as fast as any other."""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRulebook(BuildHookInterface):
    """Adds ``checker/_data/rulebook-<hash>-<version>.json``; an editable install reads ``rules/`` itself and needs none."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before the wheel is written."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from checker.rulebook.book import compiled_name
        from checker.rulebook.loader import load

        rules = Path(self.root) / "rules"
        folder = Path(tempfile.mkdtemp())
        name = compiled_name(rules)
        (folder / name).write_text(json.dumps(load(rules), ensure_ascii=False), encoding="utf-8")
        build_data["force_include"][str(folder / name)] = f"checker/_data/{name}"
