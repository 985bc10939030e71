/* SPDX-License-Identifier: Apache-2.0 */
/* What the functions under proof promise, for Frama-C: included before every file by ./dev proofs. */
#ifndef JXI_PROOF_CONTRACTS_H
#define JXI_PROOF_CONTRACTS_H

#include "base/decimal.h"
#include "base/wide.h"

/*@ logic integer power_of_two(integer n) = n <= 0 ? 1 : 2 * power_of_two(n - 1); */
/*@ lemma power_of_two_8: power_of_two(8) == 0x100; */
/*@ lemma power_of_two_16: power_of_two(16) == 0x10000; */
/*@ lemma power_of_two_24: power_of_two(24) == 0x1000000; */
/*@ lemma power_of_two_32: power_of_two(32) == 0x100000000; */
/*@ lemma power_of_two_40: power_of_two(40) == 0x10000000000; */
/*@ lemma power_of_two_48: power_of_two(48) == 0x1000000000000; */
/*@ lemma power_of_two_56: power_of_two(56) == 0x100000000000000; */
/*@ lemma power_of_two_64: power_of_two(64) == 0x10000000000000000; */
/*@ lemma power_of_two_72: power_of_two(72) == 0x1000000000000000000; */
/*@ lemma power_of_two_80: power_of_two(80) == 0x100000000000000000000; */
/*@ lemma power_of_two_88: power_of_two(88) == 0x10000000000000000000000; */
/*@ lemma power_of_two_96: power_of_two(96) == 0x1000000000000000000000000; */
/*@ lemma power_of_two_104: power_of_two(104) == 0x100000000000000000000000000; */
/*@ lemma power_of_two_112: power_of_two(112) == 0x10000000000000000000000000000; */
/*@ lemma power_of_two_120: power_of_two(120) == 0x1000000000000000000000000000000; */
/*@ lemma power_of_two_128: power_of_two(128) == 0x100000000000000000000000000000000; */

/* q is p ÷ d rounded to the nearest whole number, ties up. */
/*@ predicate nearest(integer p, integer d, integer q) = 2 * p - d < 2 * q * d <= 2 * p + d; */

/*@ requires 0 < c <= INT64_MAX && 0 < unit <= 1000000;
  @ requires \valid(out);
  @ assigns *out;
  @ ensures untouched: \result == 0 ==> *out == \old(*out); */
bool jxi_multiply_divide_portably(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out);

/*@ logic integer unit_of(integer decimals) =
  @     decimals == 0 ? 1000000 : decimals == 1 ? 100000 : decimals == 2 ? 10000 : decimals == 3 ? 1000 :
  @     decimals == 4 ? 100 : decimals == 5 ? 10 : 1; */

/* The multiple of the unit nearest to the value, the one farther from 0 when two are. */
/*@ predicate nearest_away(integer value, integer unit, integer multiple) =
  @     -unit <= 2 * (value - multiple) <= unit &&
  @     (2 * (value - multiple) == unit ==> value < 0) && (2 * (value - multiple) == -unit ==> value > 0); */

/*@ requires out == \null || \valid(out);
  @ assigns *out;
  @ ensures refused: out == \null || decimals < 0 || decimals > 6 <==> \result == JX_ERROR_ARGUMENT;
  @ ensures none: \result == JX_OK && value == JX_NONE ==> *out == JX_NONE;
  @ ensures law: \result == JX_OK && value != JX_NONE ==>
  @     nearest_away(value, unit_of(decimals), *out);
  @ ensures given: \result == JX_OK && value != JX_NONE ==> *out != JX_NONE;
  @ ensures range: \result == JX_ERROR_RANGE ==> value != JX_NONE && \forall integer k;
  @     nearest_away(value, unit_of(decimals), k * unit_of(decimals)) ==>
  @     (k * unit_of(decimals) > INT64_MAX || k * unit_of(decimals) < -INT64_MAX);
  @ ensures status: \result == JX_OK || \result == JX_ERROR_ARGUMENT || \result == JX_ERROR_RANGE;
  @ ensures untouched: \result != JX_OK && out != \null ==> *out == \old(*out); */
jx_status jx_decimal_round(jx_decimal value, int32_t decimals, jx_decimal *out);

/*@ logic integer counted(integer a) = a == JX_NONE ? 0 : a; */

/*@ requires \valid(out);
  @ assigns *out;
  @ ensures sum: \result == JX_OK ==> *out == counted(a) + counted(b) && *out != JX_NONE;
  @ ensures range: \result == JX_ERROR_RANGE ==>
  @     (counted(a) + counted(b) > INT64_MAX || counted(a) + counted(b) < -INT64_MAX);
  @ ensures status: \result == JX_OK || \result == JX_ERROR_RANGE;
  @ ensures untouched: \result != JX_OK ==> *out == \old(*out); */
jx_status jxi_decimal_add(jx_decimal a, jx_decimal b, jx_decimal *out);

#endif
