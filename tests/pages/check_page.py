# SPDX-License-Identifier: Apache-2.0
"""Whether a page of docs/generated/ is what its generator prints now; with JIXIAO_REFRESH=1 writes it.

Usage: check_page.py PAGE PROGRAM [ARGUMENT...]
"""
import difflib
import os
import subprocess
import sys

page, command = sys.argv[1], sys.argv[2:]
wrapper = os.environ.get('JIXIAO_WRAPPER', '').split()
printed = subprocess.run(wrapper + command, capture_output=True, check=True).stdout.decode('utf-8')
if os.environ.get('JIXIAO_REFRESH'):
    with open(page, 'w', encoding='utf-8') as out:
        out.write(printed)
try:
    with open(page, encoding='utf-8') as held:
        kept = held.read()
except FileNotFoundError:
    kept = ''
if kept != printed:
    sys.stdout.writelines(difflib.unified_diff(kept.splitlines(True), printed.splitlines(True), page, 'generated', n=1))
    sys.exit(f'{page} is not what its generator prints: run the test again with JIXIAO_REFRESH=1')
