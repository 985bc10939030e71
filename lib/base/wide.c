/* SPDX-License-Identifier: Apache-2.0 */
/* Products of 128 bits and their exact division, in plain C that is proved, and with the compiler's own type where
 * there is one. */
#include "base/wide.h"

#include "base/portable.h"

typedef struct wide {
    uint64_t high, low;
} wide;

#define HALF_WORD UINT64_C(0x100000000)
#define TOP_BIT UINT64_C(0x8000000000000000)

/* `./dev proofs` proves what the comments that begin with an at sign say, see docs/proofs.md. It reasons about numbers,
 * not bits: so nothing here shifts or wraps around. The compiler makes shifts of the divisions. */

/*@ logic integer value_of(wide w) = w.high * 0x10000000000000000 + w.low; */

/*@ requires a < HALF_WORD && b < HALF_WORD;
  @ assigns \nothing;
  @ ensures \result == a * b <= 0xfffffffe00000001; */
static uint64_t product(uint64_t a, uint64_t b) {
    return a * b;
}

/*@ assigns \nothing;
  @ ensures value_of(\result) == a * b; */
static wide multiply(uint64_t a, uint64_t b) {
    uint64_t a_low = a % HALF_WORD, a_high = a / HALF_WORD, b_low = b % HALF_WORD, b_high = b / HALF_WORD;
    /*@ assert a == a_high * HALF_WORD + a_low && b == b_high * HALF_WORD + b_low; */
    /*@ assert a * b == a_high * b_high * 0x10000000000000000 + (a_high * b_low + a_low * b_high) * HALF_WORD +
      @     a_low * b_low; */
    uint64_t low = product(a_low, b_low), middle = product(a_high, b_low) + low / HALF_WORD;
    uint64_t cross = product(a_low, b_high) + middle % HALF_WORD;
    return (wide){product(a_high, b_high) + middle / HALF_WORD + cross / HALF_WORD,
                  cross % HALF_WORD * HALF_WORD + low % HALF_WORD};
}

/*@ assigns \nothing;
  @ ensures \result != 0 <==> value_of(a) >= value_of(b); */
static bool at_least(wide a, wide b) {
    return a.high != b.high ? a.high > b.high : a.low >= b.low;
}

/*@ requires value_of(a) >= value_of(b);
  @ assigns \nothing;
  @ ensures value_of(\result) == value_of(a) - value_of(b); */
static wide subtract(wide a, wide b) {
    if (a.low >= b.low) return (wide){a.high - b.high, a.low - b.low};
    return (wide){a.high - b.high - 1, UINT64_MAX - (b.low - a.low - 1)};
}

/* Twice the number, and a bit at its end; the bit at its front falls out. */
/*@ requires bit <= 1;
  @ assigns \nothing;
  @ ensures value_of(\result) == 2 * value_of(a) + bit - a.high / TOP_BIT * 0x100000000000000000000000000000000; */
static wide doubled(wide a, uint64_t bit) {
    return (wide){a.high % TOP_BIT * 2 + a.low / TOP_BIT, a.low % TOP_BIT * 2 + bit};
}

/* Long division, one bit at a time. The divisor has fewer than 128 bits, so the rest can be doubled. */
/*@ requires 0 < value_of(divisor) < 0x80000000000000000000000000000000;
  @ requires \valid(rest);
  @ assigns *rest;
  @ ensures value_of(dividend) == value_of(\result) * value_of(divisor) + value_of(*rest);
  @ ensures value_of(*rest) < value_of(divisor); */
static wide divide(wide dividend, wide divisor, wide *rest) {
    wide quotient = {0, 0}, left = {0, 0};
    /*@ loop invariant 0 <= step <= 128;
      @ loop invariant powers: power_of_two(step) * power_of_two(128 - step) == 0x100000000000000000000000000000000;
      @ loop invariant positive: power_of_two(step) >= 1 && power_of_two(128 - step) >= 1;
      @ loop invariant small: value_of(left) < value_of(divisor);
      @ loop invariant short: value_of(quotient) < power_of_two(step);
      @ loop invariant law: value_of(\at(dividend, Pre)) * power_of_two(step) ==
      @     (value_of(quotient) * value_of(divisor) + value_of(left)) * 0x100000000000000000000000000000000 +
      @     value_of(dividend);
      @ loop assigns step, left, quotient, dividend;
      @ loop variant 128 - step; */
    for (int step = 0; step < 128; step++) {
        /*@ assert left.high < TOP_BIT; */
        /*@ assert power_of_two(128 - step) == 2 * power_of_two(128 - (step + 1)) &&
          @     power_of_two(step + 1) == 2 * power_of_two(step); */
        /*@ assert power_of_two(step) * power_of_two(128 - (step + 1)) == 0x80000000000000000000000000000000; */
        /*@ assert 0 <= power_of_two(step) * (power_of_two(128 - (step + 1)) - 1); */
        /*@ assert power_of_two(step) <= 0x80000000000000000000000000000000; */
        /*@ assert quotient.high < TOP_BIT; */
        left = doubled(left, dividend.high / TOP_BIT);
        dividend = doubled(dividend, 0);
        bool fits = at_least(left, divisor);
        if (fits) left = subtract(left, divisor);
        quotient = doubled(quotient, fits);
        /*@ assert value_of(dividend) == 2 * value_of(\at(dividend, LoopCurrent)) -
          @     \at(dividend, LoopCurrent).high / TOP_BIT * 0x100000000000000000000000000000000; */
        /*@ assert value_of(left) == 2 * value_of(\at(left, LoopCurrent)) + \at(dividend, LoopCurrent).high / TOP_BIT -
          @     (fits ? value_of(divisor) : 0); */
        /*@ assert value_of(quotient) == 2 * value_of(\at(quotient, LoopCurrent)) + (fits ? 1 : 0); */
        /*@ assert !fits ==> value_of(quotient) * value_of(divisor) ==
          @     2 * (value_of(\at(quotient, LoopCurrent)) * value_of(divisor)); */
        /*@ assert (2 * value_of(\at(quotient, LoopCurrent)) + 1) * value_of(divisor) ==
          @     2 * (value_of(\at(quotient, LoopCurrent)) * value_of(divisor)) + value_of(divisor); */
        /*@ assert fits ==> value_of(quotient) * value_of(divisor) ==
          @     (2 * value_of(\at(quotient, LoopCurrent)) + 1) * value_of(divisor); */
        /*@ assert fits ==> value_of(quotient) * value_of(divisor) ==
          @     2 * (value_of(\at(quotient, LoopCurrent)) * value_of(divisor)) + value_of(divisor); */
        /*@ assert value_of(\at(dividend, Pre)) * power_of_two(step + 1) ==
          @     2 * (value_of(\at(dividend, Pre)) * power_of_two(step)); */
    }
    /*@ assert power_of_two(128) == 0x100000000000000000000000000000000; */
    /*@ assert value_of(\at(dividend, Pre)) * power_of_two(128) ==
      @     (value_of(quotient) * value_of(divisor) + value_of(left)) * 0x100000000000000000000000000000000 +
      @     value_of(dividend); */
    /*@ assert (value_of(\at(dividend, Pre)) - value_of(quotient) * value_of(divisor) - value_of(left)) *
      @     0x100000000000000000000000000000000 == value_of(dividend); */
    /*@ assert 0 <= value_of(dividend) < 0x100000000000000000000000000000000; */
    *rest = left;
    return quotient;
}

/*@ requires value_of(a) < 0xffffffffffffffffffffffffffffffff;
  @ assigns \nothing;
  @ ensures value_of(\result) == value_of(a) + 1; */
static wide next(wide a) {
    return a.low == UINT64_MAX ? (wide){a.high + 1, 0} : (wide){a.high, a.low + 1};
}

bool jxi_multiply_divide_portably(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out) {
    wide divisor = multiply(c, unit), rest;
    wide whole = divide(multiply(a, b), divisor, &rest);
    /*@ assert value_of(divisor) == c * unit && value_of(whole) * (c * unit) + value_of(rest) == a * b; */
    /*@ assert (value_of(whole) + 1) * (c * unit) == value_of(whole) * (c * unit) + c * unit; */
    bool up = at_least(rest, subtract(divisor, rest));
    wide quotient = up ? next(whole) : whole;
    /*@ assert up ==> value_of(quotient) * (c * unit) == (value_of(whole) + 1) * (c * unit); */
    /*@ assert !up ==> value_of(quotient) * (c * unit) == value_of(whole) * (c * unit); */
    /*@ assert nearest(a * b, c * unit, value_of(quotient)); */
    if (quotient.high != 0 || quotient.low > (uint64_t)INT64_MAX / unit) return false;
    *out = quotient.low * unit;
    return true;
}

#ifdef JXI_UINT128
bool jxi_multiply_divide(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out) {
    JXI_UINT128 product = (JXI_UINT128)a * b, divisor = (JXI_UINT128)c * unit;
    JXI_UINT128 quotient = product / divisor, rest = product % divisor;
    if (rest >= divisor - rest) quotient++;
    if (quotient > (uint64_t)INT64_MAX / unit) return false;
    *out = (uint64_t)quotient * unit;
    return true;
}
#else
bool jxi_multiply_divide(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out) {
    return jxi_multiply_divide_portably(a, b, c, unit, out);
}
#endif

#ifdef JXI_UINT128
static wide product_of(uint64_t a, uint64_t b) {
    JXI_UINT128 number = (JXI_UINT128)a * b;
    return (wide){(uint64_t)(number >> 64), (uint64_t)number};
}
#else
static wide product_of(uint64_t a, uint64_t b) {
    return multiply(a, b);
}
#endif

int jxi_compare_products(uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    wide left = product_of(a, b), right = product_of(c, d);
    if (at_least(left, right)) return at_least(right, left) ? 0 : 1;
    return -1;
}

#ifdef JXI_UINT128
static wide divide_wide(wide dividend, uint64_t divisor, wide *rest) {
    JXI_UINT128 number = (JXI_UINT128)dividend.high << 64 | dividend.low, quotient = number / divisor;
    *rest = (wide){0, (uint64_t)(number % divisor)};
    return (wide){(uint64_t)(quotient >> 64), (uint64_t)quotient};
}
#else
static wide divide_wide(wide dividend, uint64_t divisor, wide *rest) {
    return divide(dividend, (wide){0, divisor}, rest);
}
#endif

static int rest_side(uint64_t rest, uint64_t divisor) {
    if (rest == 0) return JXI_REST_NONE;
    uint64_t other = divisor - rest;
    return rest < other ? JXI_REST_BELOW : rest == other ? JXI_REST_HALF : JXI_REST_ABOVE;
}

/* The 128-bit division is the dear one: most products fit 64 bits. */
bool jxi_multiply_divide_down(uint64_t a, uint64_t b, uint64_t c, uint64_t *quotient, int *rest) {
    wide product = product_of(a, b), left = {0, 0}, whole = {0, 0};
    if (product.high == 0) {
        whole.low = product.low / c;
        left.low = product.low % c;
    } else {
        whole = divide_wide(product, c, &left);
    }
    if (whole.high != 0 || whole.low > (uint64_t)INT64_MAX) return false;
    *quotient = whole.low;
    *rest = rest_side(left.low, c);
    return true;
}
