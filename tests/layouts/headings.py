# SPDX-License-Identifier: Apache-2.0
"""Headings put together from parts by a vocabulary of the generator's own, and what a scanner may make of them."""

import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "headings.json"), encoding="utf-8") as source:
    DATA = json.load(source)
STANDARD, SLOTS, PATTERNS, DAMAGE = (DATA[k] for k in ("standard", "slots", "patterns", "damage"))
# Two columns of one table must not get one heading, and a level must not be damaged into another one.
UNDAMAGED = ("level1", "level2", "name", "serial", "sign", "measure")


def fill(rnd, pattern):
    return re.sub(r"\{(\w+)\}", lambda m: rnd.choice(SLOTS[m.group(1)]), pattern)


def compose(rnd, figure):
    return fill(rnd, rnd.choice(PATTERNS[figure]))


def expand(figure):
    """Every heading that the patterns of a figure give, the shortest pattern first."""
    made = []
    for pattern in PATTERNS[figure]:
        pieces = [pattern]
        while "{" in pieces[0]:
            slot = re.search(r"\{(\w+)\}", pieces[0]).group(1)
            pieces = [p.replace("{%s}" % slot, choice, 1) for p in pieces for choice in SLOTS[slot]]
        made += [p for p in pieces if p not in made]
    return made


def compose_all(rnd):
    """One heading for every figure, no two columns that stand together under the same one."""
    chosen = {}
    for figure in PATTERNS:
        for _ in range(20):
            chosen[figure] = compose(rnd, figure)
            if all(
                chosen[figure] != text for other, text in chosen.items() if other != figure and together(figure, other)
            ):
                break
    return chosen


MONEY = {"initial", "full_year", "executed", "money_weight", "rate", "money_score", "adjustment", "received"}


def together(one, other):
    return (one in MONEY) == (other in MONEY)


def damage(rnd, heading):
    """The heading with one character mistaken for one that looks like it; short ones stay: nothing tells them apart."""
    places = [k for k, c in enumerate(heading) if c in DAMAGE]
    if len(heading) < 4 or not places:
        return heading
    k = rnd.choice(places)
    return heading[:k] + rnd.choice(DAMAGE[heading[k]]) + heading[k + 1 :]


def damage_some(rnd, chosen):
    """A damaged heading for one in three, where no other column's heading is as near."""
    return {
        figure: damage(rnd, text) if figure not in UNDAMAGED and rnd.random() < 0.35 else text
        for figure, text in chosen.items()
    }


def broken(rnd, heading):
    """The heading over two lines of its cell, or with blanks between its characters, as narrow columns make it."""
    if len(heading) < 3:
        return rnd.choice([heading, " ".join(heading)])
    k = rnd.randint(2, len(heading) - 1) if len(heading) > 3 else 2
    return rnd.choice(
        [heading[:k] + "\n" + heading[k:], heading[:k] + " " + heading[k:], heading[:k] + "\n" + heading[k:]]
    )
