#include "core/wide.h"

#include "core/portable.h"

typedef struct wide {
    uint64_t high, low;
} wide;

static wide multiply(uint64_t a, uint64_t b) {
    uint64_t a_low = a & UINT32_MAX, a_high = a >> 32, b_low = b & UINT32_MAX, b_high = b >> 32;
    uint64_t low = a_low * b_low, middle = a_high * b_low + (low >> 32), cross = a_low * b_high + (middle & UINT32_MAX);
    return (wide){a_high * b_high + (middle >> 32) + (cross >> 32), (cross << 32) | (low & UINT32_MAX)};
}

static bool at_least(wide a, wide b) {
    return a.high != b.high ? a.high > b.high : a.low >= b.low;
}

static wide subtract(wide a, wide b) {
    return (wide){a.high - b.high - (a.low < b.low), a.low - b.low};
}

/* Long division, one bit at a time. The divisor has fewer than 128 bits, so the rest can be doubled. */
static wide divide(wide dividend, wide divisor, wide *rest) {
    wide quotient = {0, 0}, left = {0, 0};
    for (int bit = 127; bit >= 0; bit--) {
        uint64_t next = (bit >= 64 ? dividend.high >> (bit - 64) : dividend.low >> bit) & 1;
        left = (wide){left.high << 1 | left.low >> 63, left.low << 1 | next};
        quotient = (wide){quotient.high << 1 | quotient.low >> 63, quotient.low << 1};
        if (!at_least(left, divisor)) continue;
        left = subtract(left, divisor);
        quotient.low |= 1;
    }
    *rest = left;
    return quotient;
}

bool jxi_multiply_divide_portably(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out) {
    wide divisor = multiply(c, unit), rest;
    wide quotient = divide(multiply(a, b), divisor, &rest);
    if (at_least(rest, subtract(divisor, rest)) && ++quotient.low == 0) quotient.high++;
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

int jxi_compare_products(uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    wide left = multiply(a, b), right = multiply(c, d);
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
    wide product = multiply(a, b), left = {0, 0}, whole = {0, 0};
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
