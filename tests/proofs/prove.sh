#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# prove.sh DIR: has Frama-C prove what docs/proofs.md states; one line a group, the whole reports in DIR.
# Ends with 1 when a goal is not proved.
set -eu
cd "$(dirname "$0")/../.."
directory=$1
mkdir -p "$directory"
# The list of provers goes to a file of our own: the caller's own list stays as it is.
WHY3CONFIG=$PWD/$directory/why3.conf
export WHY3CONFIG
[ -s "$WHY3CONFIG" ] || why3 config detect >"$directory/why3.txt" 2>&1 || {
    cat "$directory/why3.txt" >&2
    exit 1
}
failed=0

# prove NAME FILE OPTION...: the compiler's 128-bit type is hidden, so that the plain C is what is proved.
prove() {
    name=$1
    file=$2
    shift 2
    report=$directory/$(echo "$name" | tr ' ' '-').txt
    frama-c -no-unicode -machdep gcc_x86_64 -c11 \
        -cpp-extra-args="-Ilib -Iinclude -include tests/proofs/contracts.h -U__SIZEOF_INT128__" "$file" \
        -wp -wp-rte -wp-prover z3,cvc4 -wp-timeout 20 -wp-par 2 "$@" >"$report" 2>&1 || true
    counts=$(sed -n 's,.*Proved goals: *\([0-9]*\) / \([0-9]*\).*,\1 \2,p' "$report")
    proved=${counts% *}
    total=${counts#* }
    echo "$name: ${proved:-0}/${total:-?} goals proved"
    if [ -z "$counts" ] || [ "$proved" -ne "$total" ] || [ "$total" -eq 0 ]; then
        failed=1
        grep -A 2 -e 'Failed. Goal' -e ' Error' "$report" >&2 || tail -n 20 "$report" >&2
    fi
}

prove "lemmas" lib/base/wide.c -wp-prop=@lemma
prove "128-bit product" lib/base/wide.c -wp-fct product,multiply
prove "128-bit comparison and difference" lib/base/wide.c -wp-fct at_least,subtract,doubled,next
prove "128-bit long division" lib/base/wide.c -wp-fct divide
prove "share of a weight" lib/base/wide.c -wp-fct jxi_multiply_divide_portably
prove "rounding of a decimal" lib/base/decimal.c -wp-fct jx_decimal_round
prove "sum of decimals" lib/base/decimal.c -wp-fct jxi_decimal_add
exit "$failed"
