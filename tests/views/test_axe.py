"""HTML passes axe-core in headless Chromium, on light and dark grounds, and asks the network for nothing.

AXE names the file ``axe.min.js`` of the npm package axe-core; it is not kept here.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from tests import golden_views
from tests.views import hostile, made

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
AXE = Path(os.environ.get("AXE", ""))
RUN = """
<pre id="axe-answer"></pre>
<script>%s</script>
<script>axe.run({exclude: ["#axe-answer"]}).then(found => {
  const said = found.violations.map(one => [one.id, one.nodes.map(node => node.html + " " + node.failureSummary)]);
  document.getElementById("axe-answer").textContent = JSON.stringify({violations: said, passes: found.passes.length});
});</script>
"""
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium"),
    pytest.mark.skipif(not AXE.is_file(), reason="AXE names no axe.min.js"),
]


def opened(page: Path, *switches: str) -> str:
    """Open a page in a browser of its own, and give its document once it has come to rest."""
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
        f"--user-data-dir={page.parent / 'profile'}", "--virtual-time-budget=20000", "--window-size=1000,1200",
        *switches, "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def answer(html: str, folder: Path, *switches: str) -> dict[str, object]:
    """Run axe in a page; its own policy would forbid that, so it goes for this."""
    html = re.sub(r"<meta http-equiv.*?>", "", html)
    page = folder / "page.html"
    page.write_text(
        html.replace("</body>", RUN % AXE.read_text(encoding="utf-8") + "</body>"), encoding="utf-8"
    )
    found = re.search(r'<pre id="axe-answer">(.*?)</pre>', opened(page, *switches), re.DOTALL)
    assert found
    result: dict[str, object] = json.loads(unescape(found[1]))
    return result


@pytest.mark.parametrize("ground", ["0", "1"], ids=["dark", "light"])
@pytest.mark.parametrize("name", ["putin-choe-2nd-ld", "yonhap-korean-envoy", "several"])
def test_there_is_no_violation(tmp_path: Path, name: str, ground: str) -> None:
    if name == "several":
        html = golden_views.view(
            "html", golden_views.viewed("reuters-corrected"), made.clipping(), hostile.empty(), repairs=True
        )
    else:
        html = golden_views.view("html", golden_views.viewed(name), repairs=True)
    assert isinstance(html, str)
    found = answer(html, tmp_path, f"--blink-settings=preferredColorScheme={ground}")
    assert found["violations"] == []
    assert int(str(found["passes"])) > 10


def test_a_script_that_got_in_would_not_run(tmp_path: Path) -> None:
    html = golden_views.view("html", hostile.hostile(), repairs=True)
    assert isinstance(html, str)
    script = "<script>document.title = 'acted'</script><img src=x onerror=\"document.title = 'acted'\">"
    (tmp_path / "page.html").write_text(
        html.replace("</main>", script + "</main>"), encoding="utf-8", errors="replace"
    )
    assert "<title>acted</title>" not in opened(tmp_path / "page.html")
    bare = re.sub(r"<meta http-equiv.*?>", "", html).replace("</main>", script + "</main>")
    (tmp_path / "bare.html").write_text(bare, encoding="utf-8", errors="replace")
    assert "<title>acted</title>" in opened(tmp_path / "bare.html"), "without the policy the same script runs"
