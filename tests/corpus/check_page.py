#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The HTML report: one well-formed page that stands alone, and names what has to be found with its figures.

Usage: check_page.py PROGRAM REPORT
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

from program import Comparison, assess

VOID = {"meta", "br", "hr", "img", "input", "link", "col"}


class Page(HTMLParser):
    """What the checks ask for: nesting, anchors, links, what would be fetched, drawings and the text."""

    def __init__(self, markup):
        super().__init__()
        self.open, self.wrong, self.ids, self.links, self.fetched = [], [], [], [], []
        self.drawings, self.text = [], []
        self.feed(markup)
        self.close()
        self.text = re.sub(r"\s+", " ", "".join(self.text))

    def handle_startendtag(self, tag, attributes):
        self.look(tag, dict(attributes))

    def handle_starttag(self, tag, attributes):
        self.look(tag, dict(attributes))
        if tag not in VOID:
            self.open.append(tag)

    def look(self, tag, attributes):
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a":
            self.links.append(attributes.get("href"))
        if tag in ("script", "iframe", "object", "embed", "link", "img"):
            self.fetched.append(tag)
        self.fetched += [value for name, value in attributes.items() if name in ("src", "srcset", "data", "xlink:href")]
        self.fetched += [name for name in attributes if name.startswith("on")]
        if tag == "svg":
            self.drawings.append({"role": attributes.get("role"), "parts": set()})
        if tag in ("title", "desc") and "svg" in self.open:
            self.drawings[-1]["parts"].add(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)


def report(program, language, source, path, kind="audit"):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    command = [*wrapper, program, "report", "--kind", kind, "--lang", language, "-o", path, source]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    with open(path, encoding="utf-8") as file:
        return done.returncode, file.read()


def check_form(check, page, drawings):
    """The page as a page."""
    check.equal("badly nested", page.wrong, [])
    check.equal("left open", page.open, [])
    check.equal("fetched or scripted", page.fetched, [])
    check.equal("anchors given twice", sorted({i for i in page.ids if page.ids.count(i) > 1}), [])
    check.equal("links that lead nowhere", sorted({link for link in page.links if link[1:] not in page.ids}), [])
    check.equal("links that leave the page", [link for link in page.links if not link.startswith("#")], [])
    check.equal("drawings", len(page.drawings), drawings)
    for drawing in page.drawings:
        check.equal("text of a drawing", (drawing["role"], drawing["parts"]), ("img", {"title", "desc"}))


def plain(figure):
    return f"{figure.quantize(1) if figure == figure.to_integral() else figure.normalize():f}"


def check_findings(check, page, run):
    """Every finding with its sentence and place; a claimed figure that is wrong stands beside the right one."""
    for part in [*run["assessments"], run["portfolio"]]:
        for finding in part["findings"]:
            message = re.sub(r"\s+", " ", finding["message"])
            check.equal(f"{finding['code']} is told", message in page.text, True)
            check.equal(f"{finding['code']} has its place", finding["place"] in page.text, True)
    for row in run["portfolio"]["rows"]:
        check.equal(f"row {row['name']}", row["name"] in page.text and plain(row["funds"]) in page.text, True)
    for form in run["assessments"]:
        for total in ("weight", "claimed", "recomputed", "normalised"):
            figure = form["totals"][total]
            check.equal(f"{total} total", figure is None or plain(figure) in page.text, True)


def main(program, source):
    check = Comparison()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        for language in ("zh", "en"):
            status, markup = report(program, language, source, path)
            check.equal("exit status", status, 1)
            check.equal("the same again", report(program, language, source, path), (status, markup))
            check.equal("addresses", re.findall(r"https?:|url\(|@import", markup), [])
            page = Page(markup)
            check_form(check, page, 4)
            check_form(check, Page(report(program, language, source, path, "draft")[1]), 0)
            check_findings(check, page, assess(program, "--lang", language, source)[1])
    return check.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
