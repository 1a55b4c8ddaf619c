"""Chromium and axe-core for the tests of pages; what is missing is a named skip."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = [
    ROOT / ".ci" / "npm" / "node_modules" / "axe-core" / "axe.min.js",
    ROOT / "node_modules" / "axe-core" / "axe.min.js",
]
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser; skips where Playwright or Chromium is not installed."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright for Python is not installed")
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@contextmanager
def quiet_page(browser: Any, file: Path, **options: Any) -> Iterator[Any]:
    """A page on a file; whatever the console says is a mistake, and so is any request but for files."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "offline": True, **options})
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on("request", lambda request: None if request.url.startswith("file:") else said.append(request.url))
    opened.goto(file.as_uri())
    yield opened
    assert said == []
    context.close()


def violations(page: Any) -> list[tuple[str, Any]]:
    """What axe-core finds on a page whose context has ``bypass_csp``; skips where it is not installed."""
    axe = next((path for path in AXE if path.is_file()), None)
    if axe is None:
        pytest.skip("axe-core is not installed (npm install --prefix .ci/npm axe-core)")
    page.evaluate(axe.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [(item["id"], [node["target"] for node in item["nodes"][:3]]) for item in found["violations"]]
